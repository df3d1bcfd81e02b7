package org.waymark.backing.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.waymark.backing.process.FolderTree;
import org.waymark.backing.process.NotStarted;
import org.waymark.backing.process.OwnerOnly;

/** A cluster's data: complete or absent, never half initialised. */
record DataFolder(PostgresSettings settings, PostgresBinaries binaries, ServerUser user) {

    void initialiseOnce() {
        if (Files.exists(settings.data())) {
            return;
        }
        Path draft = settings.folder().resolve("data.draft");
        FolderTree.delete(draft);
        String password = OwnerOnly.keptIn(settings.superuserPassword(), OwnerOnly::randomPassword);
        try {
            user.own(OwnerOnly.folder(draft));
            Path passwordForInitdb = Files.createTempFile("waymark", ".password");
            Files.writeString(passwordForInitdb, password);
            user.own(passwordForInitdb);
            try {
                initdb(draft, passwordForInitdb);
            } finally {
                Files.delete(passwordForInitdb);
            }
            Files.move(draft, settings.data(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void initdb(Path folder, Path password) throws IOException {
        List<String> command = new ArrayList<>(user.prefix());
        command.addAll(List.of(binaries.initdb(), "-D", folder.toString(), "-U", Postgres.SUPERUSER));
        command.addAll(List.of("-A", "scram-sha-256", "--pwfile=" + password, "-E", "UTF8"));
        // Sorts the same on every machine, whatever locales it has.
        command.addAll(List.of("--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
        if (settings.perishable()) {
            // Tests connect often, and their passwords need no protection against guessing.
            command.addAll(List.of("--set", "scram_iterations=1"));
        }
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(settings.log().toFile()))
                .start();
        try {
            if (process.waitFor() != 0) {
                throw new NotStarted("initdb failed", settings.log());
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new NotStarted("initdb was interrupted", settings.log());
        }
    }
}
