package org.waymark.foundation.openapi;

import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where Swagger UI is off, its address is like any unknown one: the framework's own 404 is no problem document. */
@ApplicationScoped
public class SwaggerUiSetting {
    private static final String SERVED_BY_NOBODY = "/swagger-ui-is-off";
    private static final int BEFORE_THE_FRAMEWORK = -1;

    private final boolean enabled;
    private final String path;

    SwaggerUiSetting(
            @ConfigProperty(name = "quarkus.swagger-ui.enabled") boolean enabled,
            @ConfigProperty(name = "quarkus.swagger-ui.path") String path) {
        this.enabled = enabled;
        this.path = path;
    }

    void apply(@Observes Router router) {
        if (!enabled) {
            router.route(path + "*").order(BEFORE_THE_FRAMEWORK).handler(asked -> asked.reroute(SERVED_BY_NOBODY));
        }
    }
}
