package org.waymark.local.command;

import org.waymark.backing.kafka.Kafka;
import org.waymark.local.suite.DataFolder;
import org.waymark.local.suite.HealthProbe;
import org.waymark.local.suite.ProcessStatus;

/** Whether a process does its work, asked from outside. */
record Health(DataFolder folder) {

    String of(ProcessStatus process) {
        if (process.pid() == 0 || !isAlive(process.pid())) {
            return "DOWN";
        }
        return answers(process) ? "UP" : "NOT_READY";
    }

    private boolean answers(ProcessStatus process) {
        return switch (process.name()) {
            case "postgres" -> folder.postgresAt(process.port()).answers();
            case "kafka" -> new Kafka("127.0.0.1:" + process.port()).answers();
            default -> HealthProbe.isReady(process.managementPort());
        };
    }

    private static boolean isAlive(long pid) {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent();
    }
}
