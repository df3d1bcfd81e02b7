package org.waymark.local.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.local.report.TextTable;
import org.waymark.local.suite.DataFolder;
import org.waymark.local.suite.ProcessStatus;
import org.waymark.local.suite.SuiteState;

/** Each process: name, pid, ports, health. Ends with 0 only when all are up. */
final class Status {
    private Status() {}

    static int run(List<String> arguments) throws Exception {
        Options options = Options.of(arguments, Set.of("--json"), Set.of("--data"));
        DataFolder folder = options.dataFolder();
        List<ProcessStatus> processes =
                SuiteState.of(folder).map(SuiteState::processes).orElse(List.of());
        Map<ProcessStatus, String> health = new LinkedHashMap<>();
        processes.forEach(process -> health.put(process, new Health(folder).of(process)));
        boolean allUp = !processes.isEmpty() && health.values().stream().allMatch("UP"::equals);
        System.out.println(options.has("--json") ? json(folder, health, allUp) : table(folder, health));
        return allUp ? 0 : 1;
    }

    private static String table(DataFolder folder, Map<ProcessStatus, String> health) {
        if (health.isEmpty()) {
            return "No suite runs on " + folder.path();
        }
        TextTable table = new TextTable("name", "pid", "port", "management", "health", "restarts");
        health.forEach((process, state) -> table.row(
                process.name(),
                process.pid() == 0 ? "-" : Long.toString(process.pid()),
                Integer.toString(process.port()),
                process.managementPort() == 0 ? "-" : Integer.toString(process.managementPort()),
                state,
                Integer.toString(process.restarts())));
        return table.toString().stripTrailing();
    }

    private static String json(DataFolder folder, Map<ProcessStatus, String> health, boolean allUp) throws Exception {
        List<Map<String, Object>> processes = health.entrySet().stream()
                .map(entry -> {
                    Map<String, Object> process = new LinkedHashMap<>();
                    process.put("name", entry.getKey().name());
                    process.put(
                            "pid",
                            entry.getKey().pid() == 0 ? null : entry.getKey().pid());
                    process.put("port", entry.getKey().port());
                    int management = entry.getKey().managementPort();
                    process.put("managementPort", management == 0 ? null : management);
                    process.put("health", entry.getValue());
                    process.put("restarts", entry.getKey().restarts());
                    return process;
                })
                .toList();
        Map<String, Object> status = new LinkedHashMap<>();
        status.put("data", folder.path().toString());
        status.put("running", !health.isEmpty());
        status.put("allUp", allUp);
        status.put("processes", processes);
        return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(status);
    }
}
