package org.waymark.backing.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import java.util.function.Supplier;

/** Files and folders of this user alone from their creation on, whatever the umask. */
public final class OwnerOnly {
    public static final FileAttribute<?> FILE = PosixFilePermissions.asFileAttribute(permissions("rw-------"));
    private static final FileAttribute<?> FOLDER = PosixFilePermissions.asFileAttribute(permissions("rwx------"));

    private OwnerOnly() {}

    /** Makes the folder; one that others could enter is closed to them. */
    public static Path folder(Path folder) {
        return folder(folder, "rwx------");
    }

    /** @param permissions what it has in the end: it is made for its owner alone */
    public static Path folder(Path folder, String permissions) {
        try {
            Files.createDirectories(folder, FOLDER);
            narrow(folder, permissions);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file's content, which is made on first use. */
    public static String keptIn(Path file, Supplier<String> content) {
        try {
            if (Files.exists(file)) {
                narrow(file, "rw-------");
            } else {
                Files.createDirectories(file.toAbsolutePath().getParent(), FOLDER);
                write(file, content.get());
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nobody ever sees half of it: a complete draft is moved into place. */
    public static void write(Path file, String content) {
        try {
            // Temporary files are readable by the owner alone.
            Path draft = Files.createTempFile(file.toAbsolutePath().getParent(), ".draft", "");
            Files.writeString(draft, content);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String randomPassword() {
        byte[] bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static void narrow(Path path, String wanted) throws IOException {
        Set<PosixFilePermission> permissions = permissions(wanted);
        if (!Files.getPosixFilePermissions(path).equals(permissions)) {
            Files.setPosixFilePermissions(path, permissions);
        }
    }

    private static Set<PosixFilePermission> permissions(String text) {
        return PosixFilePermissions.fromString(text);
    }
}
