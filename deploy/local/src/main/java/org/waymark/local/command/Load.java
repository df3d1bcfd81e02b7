package org.waymark.local.command;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.waymark.local.plan.LoadPlan;
import org.waymark.local.plan.PlanFolder;
import org.waymark.local.plan.ServiceClient;
import org.waymark.local.plan.Tally;
import org.waymark.local.suite.DataFolder;
import org.waymark.local.suite.Ports;
import org.waymark.local.suite.Refused;
import org.waymark.local.suite.SuiteState;

/** Loads plan folders into the running suite: those named, or all that ship with it. */
final class Load {
    private Load() {}

    static int run(List<String> arguments) {
        Options options = Options.of(arguments, Set.of("--overwrite"), Set.of("--data"));
        DataFolder folder = options.dataFolder();
        Ports ports = SuiteState.of(folder)
                .orElseThrow(() -> new Refused("No suite runs on " + folder.path()))
                .ports();
        LoadPlan loader = new LoadPlan(
                client(ports.indicator()),
                client(ports.project()),
                client(ports.reporting()),
                folder.issuer(),
                options.has("--overwrite"),
                System.out::println);
        int refused = 0;
        for (PlanFolder plan : plans(options.rest())) {
            Tally tally = loader.load(plan);
            refused += tally.refused();
            System.out.println("Plan " + plan.code() + ": " + tally);
        }
        return refused == 0 ? 0 : 1;
    }

    private static List<PlanFolder> plans(List<String> named) {
        if (named.isEmpty()) {
            return PlanFolder.allIn(Options.repository().resolve("deploy").resolve("plans"));
        }
        for (String folder : named) {
            if (!Files.exists(Path.of(folder, "plan.json"))) {
                throw new Refused(folder + " holds no plan.json");
            }
        }
        return named.stream().map(Path::of).map(PlanFolder::new).toList();
    }

    private static ServiceClient client(int port) {
        return new ServiceClient(URI.create("http://127.0.0.1:" + port));
    }
}
