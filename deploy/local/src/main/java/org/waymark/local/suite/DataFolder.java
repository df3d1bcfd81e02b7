package org.waymark.local.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.backing.identity.LocalIssuer;
import org.waymark.backing.postgres.FolderAboveData;
import org.waymark.backing.postgres.Postgres;
import org.waymark.backing.process.FolderTree;
import org.waymark.backing.process.OwnerOnly;

/** Everything a suite keeps: data, keys, passwords, logs, class archives. A marker file says that it is ours. */
public record DataFolder(Path path) {
    private static final String MARKER = "waymark-data";
    private static final String INITIALISED = "initialised";

    public DataFolder {
        path = path.toAbsolutePath().normalize();
    }

    /** @throws Refused when the folder holds something that is not a suite's */
    public void open() {
        if (!isOurs() && !isEmpty()) {
            throw new Refused(path + " is not empty and not a data folder of this suite");
        }
        FolderAboveData.guard(path);
        for (String part : List.of("log", "archives", "keys", "passwords")) {
            OwnerOnly.folder(path.resolve(part));
        }
        OwnerOnly.write(path.resolve(MARKER), "Data of a local Waymark suite; deploy/local/up --reset empties it\n");
    }

    /** Class archives stay: they are made from jars, not from data. */
    public void empty() {
        if (!isOurs() && !isEmpty()) {
            throw new Refused(path + " is not a data folder of this suite, so --reset leaves it alone");
        }
        for (String part : new String[] {"postgres", "kafka", "keys", "passwords", "log", INITIALISED, "loaded"}) {
            FolderTree.delete(path.resolve(part));
        }
    }

    public Path log(String name) {
        return path.resolve("log").resolve(name + ".log");
    }

    Path archives() {
        return path.resolve("archives");
    }

    public LocalIssuer issuer() {
        return LocalIssuer.in(path.resolve("keys"));
    }

    /** The suite's PostgreSQL, for programs that look at it from outside. */
    public Postgres postgresAt(int port) {
        Path password = path.resolve("postgres").resolve("superuser.password");
        return new Postgres("127.0.0.1", port, Postgres.SUPERUSER, OwnerOnly.keptIn(password, () -> ""));
    }

    String password(String role) {
        return OwnerOnly.keptIn(path.resolve("passwords").resolve(role), OwnerOnly::randomPassword);
    }

    /** With which services encrypt secrets of webhooks: 32 bytes in Base64. */
    String webhookKey() {
        return OwnerOnly.keptIn(path.resolve("webhook-key"), () -> {
            byte[] key = new byte[32];
            new SecureRandom().nextBytes(key);
            return Base64.getEncoder().encodeToString(key);
        });
    }

    /** Whether databases and topics have been made here before. */
    boolean isInitialised() {
        return Files.exists(path.resolve(INITIALISED));
    }

    void markInitialised() {
        OwnerOnly.write(path.resolve(INITIALISED), "");
    }

    private boolean isOurs() {
        return Files.exists(path.resolve(MARKER));
    }

    private boolean isEmpty() {
        if (!Files.exists(path)) {
            return true;
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.findAny().isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
