package org.waymark.local.command;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.local.suite.DataFolder;
import org.waymark.local.suite.LocalSuite;
import org.waymark.local.suite.PortCheck;
import org.waymark.local.suite.Ports;
import org.waymark.local.suite.Refused;
import org.waymark.local.suite.SuiteSettings;
import org.waymark.local.suite.SuiteState;

/** Starts the suite, loads the plans, prints a first report and stays. */
final class Up {
    private static final Set<String> FLAGS = Set.of("--reset", "--detach", "--full-speed", "--no-load", "--overwrite");
    private static final Set<String> NAMED = Set.of("--data", "--port-base", "--images");
    private static final int HIGHEST_BASE = 65_000;

    private Up() {}

    static int run(List<String> arguments) throws Exception {
        Options options = Options.of(arguments, FLAGS, NAMED);
        DataFolder folder = options.dataFolder();
        SuiteState.of(folder).ifPresent(state -> {
            throw new Refused("The suite already runs on %s (pid %d); deploy/local/down stops it"
                    .formatted(folder.path(), state.pid()));
        });
        Ports ports = options.number("--port-base", 1024, HIGHEST_BASE)
                .map(Ports::after)
                .orElse(Ports.USUAL);
        Duration patience = SuiteState.endedAbruptly(folder) ? Duration.ofSeconds(20) : Duration.ZERO;
        List<String> complaints = PortCheck.of(ports).complaintsAfter(patience);
        if (!complaints.isEmpty()) {
            throw new Refused(String.join("\n", complaints));
        }
        if (options.has("--reset")) {
            folder.empty();
        }
        folder.open();
        if (options.has("--detach")) {
            return new Background(folder).start(arguments);
        }
        stay(options, folder, ports);
        return 0;
    }

    private static void stay(Options options, DataFolder folder, Ports ports) throws InterruptedException {
        Instant begin = Instant.now();
        Console console = new Console(begin);
        boolean quickStart = !options.has("--full-speed");
        SuiteSettings ofJars = new SuiteSettings(folder, ports, Options.repository(), quickStart, Map.of(), console);
        LocalSuite suite =
                new LocalSuite(options.value("--images").map(ofJars::withImages).orElse(ofJars));
        // Also for SIGTERM and a closed terminal; after kill -9 the leashes end the processes.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(suite, console)));
        console.say("Starting on " + folder.path() + (quickStart ? " (quick start; --full-speed to measure)" : ""));
        suite.start();
        console.say("All processes are ready after %.1f s".formatted(seconds(begin)));
        Path plans = Options.repository().resolve("deploy").resolve("plans");
        new FirstLook(suite, folder, plans, console).show(!options.has("--no-load"), options.has("--overwrite"));
        suite.reported();
        Thread.currentThread().join();
    }

    private static void stop(LocalSuite suite, Console console) {
        console.say("Stopping: services, Kafka, PostgreSQL");
        suite.close();
        console.say("Stopped");
    }

    private static double seconds(Instant begin) {
        return Duration.between(begin, Instant.now()).toMillis() / 1000.0;
    }
}
