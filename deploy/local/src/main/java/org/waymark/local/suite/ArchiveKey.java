package org.waymark.local.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** What a class archive depends on: this JVM and exactly these jars. */
final class ArchiveKey {
    private static final int CHARACTERS = 16;
    // Our own jars are compared by content. Reading all libraries would cost more than the archive saves.
    private static final long READ_UP_TO = 2_000_000;

    private ArchiveKey() {}

    static String of(List<Path> jars) {
        MessageDigest digest = sha256();
        for (String property : List.of("java.vm.name", "java.vm.version", "java.vm.vendor", "os.arch")) {
            digest.update(System.getProperty(property).getBytes(StandardCharsets.UTF_8));
        }
        for (Path jar : jars) {
            add(jar, digest);
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, CHARACTERS);
    }

    private static void add(Path jar, MessageDigest digest) {
        try {
            // The JVM itself compares path, size and time.
            String stamp = jar + " " + Files.size(jar) + " "
                    + Files.getLastModifiedTime(jar).toMillis();
            digest.update(stamp.getBytes(StandardCharsets.UTF_8));
            if (isOurs(jar) && Files.size(jar) <= READ_UP_TO) {
                digest.update(Files.readAllBytes(jar));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOurs(Path jar) {
        return !jar.toString().contains("/lib/") && !jar.toString().contains("/.m2/");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
