package org.waymark.local.command;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.waymark.local.suite.DataFolder;
import org.waymark.local.suite.Refused;
import org.waymark.local.suite.SuiteState;

/** Stops the suite of a data folder and waits until it is gone. */
final class Down {
    private static final int PATIENCE_SECONDS = 180;

    private Down() {}

    static int run(List<String> arguments) throws Exception {
        DataFolder folder = Options.of(arguments, Set.of(), Set.of("--data")).dataFolder();
        Optional<SuiteState> state = SuiteState.of(folder);
        if (state.isEmpty()) {
            System.out.println("No suite runs on " + folder.path());
            return 0;
        }
        ProcessHandle suite = ProcessHandle.of(state.get().pid())
                .orElseThrow(() -> new Refused("Process " + state.get().pid() + " is gone"));
        System.out.println("Stopping the suite on " + folder.path() + " (pid " + suite.pid() + ")");
        suite.destroy();
        try {
            suite.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new Refused("Process %d has not ended within %d s".formatted(suite.pid(), PATIENCE_SECONDS));
        }
        System.out.println("Stopped");
        return 0;
    }
}
