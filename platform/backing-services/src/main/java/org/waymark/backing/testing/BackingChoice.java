package org.waymark.backing.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.testcontainers.DockerClientFactory;

/** Containers where Docker answers, our own processes elsewhere; {@code -Dwaymark.backing} or {@code WAYMARK_BACKING} decides. */
enum BackingChoice {
    DOCKER,
    LOCAL;

    static BackingChoice ofThisMachine() {
        String chosen = System.getProperty("waymark.backing", System.getenv("WAYMARK_BACKING"));
        if (chosen != null && !chosen.isBlank()) {
            return valueOf(chosen.toUpperCase(Locale.ROOT));
        }
        return mayHaveDocker() && DockerClientFactory.instance().isDockerAvailable() ? DOCKER : LOCAL;
    }

    /** Asking Testcontainers takes seconds and fills the log where there is no Docker. */
    private static boolean mayHaveDocker() {
        return System.getenv("DOCKER_HOST") != null || Files.exists(Path.of("/var/run/docker.sock"));
    }
}
