package org.waymark.endtoend.life;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * How instances are replaced. The profile {@code life-run} asks for three of each service and several rounds, one service
 * after the other; {@code -Dupgrade.from=FOLDER} for instances of an earlier version to begin with.
 *
 * @param shutdownDelay as {@code quarkus.shutdown.delay}
 * @param before the folder of the version that is replaced: in it {@code SERVICE/quarkus-app} of each service
 */
record LifeRun(
        int replicas, int rounds, int perSecond, boolean allAtOnce, Duration shutdownDelay, Optional<Path> before) {
    private static final int PER_SECOND = 100;

    static LifeRun asAsked() {
        Optional<Path> before =
                Optional.ofNullable(System.getProperty("upgrade.from")).map(Path::of);
        before.ifPresent(LifeRun::refuseAnyOtherFolder);
        return Boolean.getBoolean("life.long")
                ? new LifeRun(3, before.isPresent() ? 1 : 2, PER_SECOND, false, Duration.ofSeconds(5), before)
                : new LifeRun(2, 1, PER_SECOND, true, Duration.ofSeconds(3), before);
    }

    private static void refuseAnyOtherFolder(Path folder) {
        for (String service : ReplicatedService.NAMES) {
            if (!Files.exists(application(folder, service).resolve("quarkus-run.jar"))) {
                throw new IllegalArgumentException("-Dupgrade.from: " + application(folder, service)
                        + " is no packaged service; copy SERVICE/target/quarkus-app of the earlier version there");
            }
        }
    }

    static Path application(Path folder, String service) {
        return folder.resolve(service).resolve("quarkus-app");
    }
}
