package org.waymark.local.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.local.suite.DataFolder;
import org.waymark.local.suite.Refused;
import org.waymark.local.suite.ServiceCommand;
import org.waymark.local.suite.SuiteSettings;
import org.waymark.local.suite.SuiteState;

/** Runs an operator's command of a service beside the running suite. */
final class Operate {
    private static final List<String> SERVICES = List.of("indicator-service", "project-service", "reporting-service");

    private Operate() {}

    static int run(List<String> arguments) throws Exception {
        List<String> own = arguments;
        DataFolder folder = Options.of(List.of(), Set.of(), Set.of()).dataFolder();
        if (own.size() >= 2 && own.get(0).equals("--data")) {
            folder = new DataFolder(Path.of(own.get(1)));
            own = own.subList(2, own.size());
        }
        if (own.size() < 2 || !SERVICES.contains(own.get(0))) {
            throw new Refused("deploy/local/operate [--data DIR] SERVICE COMMAND [ARGUMENTS]; services: " + SERVICES);
        }
        Path data = folder.path();
        SuiteState state = SuiteState.of(folder).orElseThrow(() -> new Refused("No suite runs on " + data));
        SuiteSettings settings =
                new SuiteSettings(folder, state.ports(), Options.repository(), true, Map.of(), System.out::println);
        return ServiceCommand.of(settings, own.get(0), own.subList(1, own.size()))
                .inheritIO()
                .start()
                .waitFor();
    }
}
