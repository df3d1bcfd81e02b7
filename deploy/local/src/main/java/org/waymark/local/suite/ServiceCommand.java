package org.waymark.local.suite;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** An operator's command of a service's jar, with the configuration the service has in the suite. */
public final class ServiceCommand {
    private static final int NOT_LISTENING = 0;

    private ServiceCommand() {}

    /** Not started yet: the caller decides where its output goes. */
    public static ProcessBuilder of(SuiteSettings settings, String service, List<String> arguments) {
        Services services = new Services(settings);
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(services.jvmArguments());
        command.addAll(services.archive(service, service).mapped());
        command.add("-jar");
        command.add(settings.application(service).resolve("quarkus-run.jar").toString());
        command.addAll(arguments);
        ProcessBuilder process =
                new ProcessBuilder(command).directory(settings.folder().path().toFile());
        process.environment().putAll(services.environment(service, NOT_LISTENING, NOT_LISTENING));
        return process;
    }
}
