package org.waymark.foundation.openapi;

import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where Swagger UI is off, its address is like any unknown one: the framework's own 404 is no problem document. */
@ApplicationScoped
public class SwaggerUiSetting {
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
            router.getRoutes().stream().filter(this::isOfSwaggerUi).forEach(Route::remove);
        }
    }

    private boolean isOfSwaggerUi(Route route) {
        return route.getPath() != null && route.getPath().startsWith(path);
    }
}
