package org.waymark.foundation.transport;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** HTTP/2 without TLS, which no browser speaks and few proxies check, is off unless asked for. */
@ApplicationScoped
public class ClearTextHttp2 implements HttpServerOptionsCustomizer {
    private final boolean wanted;

    ClearTextHttp2(@ConfigProperty(name = "waymark.http.h2c", defaultValue = "false") boolean wanted) {
        this.wanted = wanted;
    }

    @Override
    public void customizeHttpServer(HttpServerOptions server) {
        server.setHttp2ClearTextEnabled(wanted);
    }
}
