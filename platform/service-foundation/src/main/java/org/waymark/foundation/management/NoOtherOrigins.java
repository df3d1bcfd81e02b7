package org.waymark.foundation.management;

import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.core.http.HttpHeaders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** The framework lets any web page read the management port, through the browser of whoever reaches it. Here none may. */
@ApplicationScoped
public class NoOtherOrigins {
    /** The same as the framework's own handler, which was there before. */
    private static final int AFTER_THE_FRAMEWORK_ALLOWED_IT = Integer.MIN_VALUE;

    void close(@Observes ManagementInterface management) {
        management.router().route().order(AFTER_THE_FRAMEWORK_ALLOWED_IT).handler(exchange -> {
            exchange.response().headers().remove(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN);
            exchange.next();
        });
    }
}
