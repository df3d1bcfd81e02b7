package org.waymark.endtoend.identity;

import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.waymark.backing.process.FreePorts;
import org.waymark.backing.process.LeashedProcess;
import org.waymark.backing.process.Readiness;
import org.waymark.endtoend.HttpService;
import org.waymark.endtoend.RunningSuite;

/** An instance of indicator-service whose tokens are Keycloak's, beside those of the suite. */
final class VerifyingService implements AutoCloseable {
    /** Keys are fetched so often here; 60 s is the default. */
    static final Duration KEYS_EVERY = Duration.ofSeconds(6);

    private static final String SERVICE = "indicator-service";

    private final RunningSuite suite;
    private final Map<String, String> settings;
    private final Path log;
    private final HttpService service;
    private final HttpService management;
    private LeashedProcess process;

    VerifyingService(RunningSuite suite, KeycloakServer keycloak) {
        int[] ports = FreePorts.draw(2);
        this.suite = suite;
        this.log = suite.folder().resolve("log").resolve(SERVICE + "-with-keycloak.log");
        this.service = new HttpService(URI.create("http://127.0.0.1:" + ports[0]));
        this.management = new HttpService(URI.create("http://127.0.0.1:" + ports[1]));
        this.settings = Map.of(
                "QUARKUS_HTTP_PORT", Integer.toString(ports[0]),
                "QUARKUS_MANAGEMENT_PORT", Integer.toString(ports[1]),
                "QUARKUS_OIDC_AUTH_SERVER_URL", keycloak.realm(),
                "QUARKUS_OIDC_TOKEN_ISSUER", KeycloakServer.issuer(),
                "WAYMARK_CALLER_KEYS_EVERY", KEYS_EVERY.toSeconds() + "s");
    }

    VerifyingService started() {
        process = suite.launchWithIdentityServer(SERVICE, settings, log);
        new Readiness(SERVICE, process, log).await(Duration.ofMinutes(3), this::isReady);
        return this;
    }

    void restart() {
        process.stop();
        started();
    }

    HttpService service() {
        return service;
    }

    private boolean isReady() {
        try {
            return management.get("/q/health/ready").status() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    @Override
    public void close() {
        process.stop();
    }
}
