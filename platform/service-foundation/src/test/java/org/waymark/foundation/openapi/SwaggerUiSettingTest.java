package org.waymark.foundation.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SwaggerUiSettingTest {
    private final Vertx vertx = Vertx.vertx();
    private final Router router = Router.router(vertx);

    @BeforeEach
    void routes() {
        router.route("/q/openapi").handler(RoutingContext::next);
        router.route("/q/swagger-ui").handler(RoutingContext::next);
        router.route("/q/swagger-ui*").handler(RoutingContext::next);
        router.route().handler(RoutingContext::next);
    }

    @AfterEach
    void close() {
        vertx.close();
    }

    @Test
    void off_it_has_no_route_and_everything_else_stays() {
        new SwaggerUiSetting(false, "/q/swagger-ui").apply(router);

        assertThat(router.getRoutes()).extracting(Route::getPath).containsExactly("/q/openapi", null);
    }

    @Test
    void on_it_is_served() {
        new SwaggerUiSetting(true, "/q/swagger-ui").apply(router);

        assertThat(router.getRoutes()).hasSize(4);
    }
}
