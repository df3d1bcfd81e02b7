package org.waymark.backing.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.waymark.backing.postgres.FolderAboveData;
import org.waymark.backing.process.FolderTree;

/** Where a test run's servers keep their data, and their logs for a day after it. */
final class RunFolder {
    private static final String PREFIX = "waymark-run-";
    private static final Duration KEPT = Duration.ofDays(1);

    private RunFolder() {}

    static Path create() {
        try {
            dropOld(Path.of(System.getProperty("java.io.tmpdir")));
            Path folder = Files.createTempDirectory(PREFIX);
            FolderAboveData.guard(folder);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void dropOld(Path temporary) throws IOException {
        Instant oldest = Instant.now().minus(KEPT);
        try (DirectoryStream<Path> runs = Files.newDirectoryStream(temporary, PREFIX + "*")) {
            for (Path run : runs) {
                if (Files.isWritable(run)
                        && Files.getLastModifiedTime(run).toInstant().isBefore(oldest)) {
                    FolderTree.delete(run);
                }
            }
        }
    }
}
