package org.waymark.backing.process;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * How a process is started and stopped.
 *
 * @param log its output is appended to this file
 * @param grace how long it may take to stop before it is killed
 * @param perishable a folder to delete once the process has ended, or null to keep everything
 */
public record Launch(
        List<String> command,
        Map<String, String> environment,
        Path folder,
        Path log,
        StopSignal stopSignal,
        Duration grace,
        Path perishable) {
    public Launch {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }

    public static Launch of(List<String> command, Path folder, Path log) {
        return new Launch(command, Map.of(), folder, log, StopSignal.TERM, Duration.ofSeconds(20), null);
    }

    public Launch with(Map<String, String> newEnvironment) {
        return new Launch(command, newEnvironment, folder, log, stopSignal, grace, perishable);
    }

    public Launch stoppedBy(StopSignal signal, Duration newGrace) {
        return new Launch(command, environment, folder, log, signal, newGrace, perishable);
    }

    public Launch leavingNothingOf(Path newPerishable) {
        return new Launch(command, environment, folder, log, stopSignal, grace, newPerishable);
    }
}
