package org.waymark.local.suite;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.backing.process.Launch;
import org.waymark.backing.process.LeashedProcess;
import org.waymark.backing.process.StopSignal;

/**
 * A service's image as a container. Its process here is the engine's client, which stays while the container runs and
 * hands signals on to it.
 */
record ContainerPart(
        Images images,
        String service,
        String name,
        int port,
        int managementPort,
        DataFolder folder,
        Map<String, String> environment)
        implements Part {
    private static final Duration GRACE = Duration.ofSeconds(60);

    @Override
    public Path log() {
        return folder.log(name);
    }

    @Override
    public LeashedProcess launch() {
        images.remove(container());
        List<String> command = images.run(service, Optional.of(container()), environment.keySet(), List.of());
        return LeashedProcess.start(
                Launch.of(command, folder.path(), log()).with(environment).stoppedBy(StopSignal.TERM, GRACE));
    }

    @Override
    public boolean isReady() {
        return HealthProbe.isReady(managementPort);
    }

    /** A client that is killed would leave its container running. */
    @Override
    public void kill(LeashedProcess client) {
        images.kill(container());
    }

    @Override
    public Frozen freeze(LeashedProcess client) {
        throw new Refused(name + " runs in a container, and only processes are frozen");
    }

    /** Suites on other folders have containers of their own. */
    private String container() {
        return "waymark-%08x-%s".formatted(folder.path().hashCode(), name);
    }
}
