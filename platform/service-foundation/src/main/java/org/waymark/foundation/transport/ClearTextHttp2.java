package org.waymark.foundation.transport;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import jakarta.enterprise.context.ApplicationScoped;

/** HTTP/2 without TLS, which no browser speaks and few proxies check, is off unless asked for. */
@ApplicationScoped
public class ClearTextHttp2 implements HttpServerOptionsCustomizer {
    private final boolean wanted;

    ClearTextHttp2(TransportSettings settings) {
        wanted = settings.h2c();
    }

    @Override
    public void customizeHttpServer(HttpServerOptions server) {
        server.setHttp2ClearTextEnabled(wanted);
    }
}
