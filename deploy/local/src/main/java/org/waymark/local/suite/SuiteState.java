package org.waymark.local.suite;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.waymark.backing.process.OwnerOnly;

/** What a running suite publishes for other programs, in a file of its data folder. */
public record SuiteState(long pid, Phase phase, Ports ports, List<ProcessStatus> processes) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** How far a start has come. */
    public enum Phase {
        STARTING,
        RUNNING,
        /** Plan data is loaded and the first report printed. */
        REPORTED,
        STOPPING
    }

    /** Empty when no suite runs on that folder. */
    public static Optional<SuiteState> of(DataFolder folder) {
        Path file = file(folder);
        return SuiteLock.isHeld(folder) && Files.exists(file) ? Optional.of(read(file)) : Optional.empty();
    }

    /** Whether the last suite of that folder was killed, so that its processes may still be ending. */
    public static boolean endedAbruptly(DataFolder folder) {
        Path file = file(folder);
        return Files.exists(file) && !SuiteLock.isHeld(folder) && read(file).phase != Phase.STOPPING;
    }

    void writeTo(DataFolder folder) {
        try {
            OwnerOnly.write(file(folder), JSON.writeValueAsString(this));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SuiteState read(Path file) {
        try {
            return JSON.readValue(file.toFile(), SuiteState.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(DataFolder folder) {
        return folder.path().resolve("suite.json");
    }
}
