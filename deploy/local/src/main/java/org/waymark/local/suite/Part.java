package org.waymark.local.suite;

import java.nio.file.Path;
import org.waymark.backing.process.LeashedProcess;

/** One process of the suite: how it is started and how one sees that it works. */
interface Part {
    String name();

    int port();

    /** Where it tells health and metrics; 0 where it has no such port. */
    default int managementPort() {
        return 0;
    }

    Path log();

    /** Starts it without waiting until it works. */
    LeashedProcess launch();

    /** Whether it does its work: a real connection, a real request. */
    boolean isReady();

    /** What a crash looks like. */
    default void kill(LeashedProcess running) {
        running.kill();
    }

    default Frozen freeze(LeashedProcess running) {
        return Frozen.tree(running.pid());
    }

    /** What has to be done each time it has come up. */
    default void prepare() {}
}
