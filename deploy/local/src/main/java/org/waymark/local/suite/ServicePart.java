package org.waymark.local.suite;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.waymark.backing.process.Launch;
import org.waymark.backing.process.LeashedProcess;
import org.waymark.backing.process.StopSignal;

/** A packaged Quarkus service. */
final class ServicePart implements Part {
    private static final Duration GRACE = Duration.ofSeconds(60);

    private final String name;
    private final int port;
    private final int managementPort;
    private final Path application;
    private final DataFolder folder;
    private final List<String> jvmArguments;
    private final Map<String, String> environment;
    private final ClassArchive archive;

    /** @param application the folder {@code quarkus-app} of its build */
    ServicePart(
            String name,
            int port,
            int managementPort,
            Path application,
            DataFolder folder,
            List<String> jvmArguments,
            Map<String, String> environment,
            ClassArchive archive) {
        this.name = name;
        this.port = port;
        this.managementPort = managementPort;
        this.application = application;
        this.folder = folder;
        this.jvmArguments = jvmArguments;
        this.environment = environment;
        this.archive = archive;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public int managementPort() {
        return managementPort;
    }

    @Override
    public Path log() {
        return folder.log(name);
    }

    @Override
    public LeashedProcess launch() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvmArguments);
        command.addAll(archive.jvmArguments());
        command.addAll(List.of("-jar", application.resolve("quarkus-run.jar").toString()));
        LeashedProcess process = LeashedProcess.start(
                Launch.of(command, folder.path(), log()).with(environment).stoppedBy(StopSignal.TERM, GRACE));
        process.onExit().thenAccept(ended -> archive.afterExit(ended.exitCode()));
        return process;
    }

    @Override
    public boolean isReady() {
        return HealthProbe.isReady(managementPort);
    }
}
