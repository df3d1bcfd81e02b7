package org.waymark.foundation.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SwaggerUiSettingTest {
    private static final String PATH = "/q/swagger-ui";

    private final Vertx vertx = Vertx.vertx();
    private final Router router = Router.router(vertx);

    @AfterEach
    void close() {
        vertx.close();
    }

    @Test
    void off_its_address_is_answered_like_any_unknown_one() throws Exception {
        new SwaggerUiSetting(false, PATH).apply(router);

        assertThat(answer(PATH)).isEqualTo("nobody knows it");
        assertThat(answer(PATH + "/index.html")).isEqualTo("nobody knows it");
        assertThat(answer("/q/openapi")).isEqualTo("framework");
    }

    @Test
    void on_it_is_served() throws Exception {
        new SwaggerUiSetting(true, PATH).apply(router);

        assertThat(answer(PATH + "/")).isEqualTo("framework");
    }

    private String answer(String path) throws Exception {
        Router framework = Router.router(vertx);
        framework.route().handler(asked -> asked.response().end("framework"));
        router.route("/q/*").subRouter(framework);
        router.route().handler(asked -> asked.response().end("nobody knows it"));
        HttpServer server = vertx.createHttpServer()
                .requestHandler(router)
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .get();
        URI address = URI.create("http://127.0.0.1:" + server.actualPort() + path);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                .body();
    }
}
