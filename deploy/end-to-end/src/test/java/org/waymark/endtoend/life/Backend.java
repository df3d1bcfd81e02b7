package org.waymark.endtoend.life;

import org.waymark.local.suite.HealthProbe;

/** An instance as the proxy sees it. */
final class Backend {
    private final int port;
    private final int managementPort;
    private volatile boolean ready;

    Backend(int port, int managementPort) {
        this.port = port;
        this.managementPort = managementPort;
    }

    int port() {
        return port;
    }

    /** When it was last asked. */
    boolean isReady() {
        return ready;
    }

    void look() {
        ready = HealthProbe.isReady(managementPort);
    }
}
