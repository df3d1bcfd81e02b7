package org.waymark.backing.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.function.Supplier;

/** Secrets in files that only this user reads. */
public final class OwnerOnly {
    private OwnerOnly() {}

    /** The file's content, which is made on first use. */
    public static String keptIn(Path file, Supplier<String> content) {
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                // Temporary files are readable by the owner alone; a complete one is moved into place.
                Path draft = Files.createTempFile(file.toAbsolutePath().getParent(), ".draft", "");
                Files.writeString(draft, content.get());
                Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String randomPassword() {
        byte[] bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
