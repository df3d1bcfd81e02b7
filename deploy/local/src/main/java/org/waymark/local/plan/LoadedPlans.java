package org.waymark.local.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.backing.process.OwnerOnly;

/** Remembers which plan files a data folder has been given, so that a later start need not ask the services. */
public record LoadedPlans(Path memory) {

    public boolean includes(List<PlanFolder> plans) {
        try {
            return Files.exists(memory) && Files.readString(memory).equals(digest(plans));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void remember(List<PlanFolder> plans) {
        try {
            OwnerOnly.write(memory, digest(plans));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(List<PlanFolder> plans) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (PlanFolder plan : plans) {
                try (Stream<Path> files = Files.list(plan.path())) {
                    for (Path file : files.sorted().toList()) {
                        digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
                        digest.update(Files.readAllBytes(file));
                    }
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
