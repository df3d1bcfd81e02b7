package org.waymark.foundation.transport;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.waymark.foundation.address.PublicAddress;

/** What every answer says about where things are and who may keep it. */
@ApplicationScoped
public class AnswerHeaders {
    private static final int BEFORE_ALL_OTHERS = 1000;
    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final String API = "/api/";

    private final PublicAddress address;
    private final boolean letsOriginsIn;

    AnswerHeaders(
            PublicAddress address,
            @ConfigProperty(name = "quarkus.http.cors.enabled", defaultValue = "false") boolean letsOriginsIn) {
        this.address = address;
        this.letsOriginsIn = letsOriginsIn;
    }

    void register(@Observes Filters filters) {
        filters.register(
                exchange -> {
                    exchange.addHeadersEndHandler(nothing -> complete(exchange));
                    exchange.next();
                },
                BEFORE_ALL_OTHERS);
    }

    private void complete(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        MultiMap answer = exchange.response().headers();
        makeAbsolute(answer, "Location", "/");
        makeAbsolute(answer, "Link", "</");
        if (isPrivate(request, exchange.response().getStatusCode())) {
            answer.set(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        if (exchange.normalizedPath().startsWith(API)) {
            Vary.add(answer, "Authorization");
        }
        // Also where none was sent: a kept answer without the headers for an origin would shut its scripts out.
        if (letsOriginsIn) {
            Vary.add(answer, "Origin");
        }
        if ("application/problem+json".equals(answer.get(HttpHeaders.CONTENT_TYPE))) {
            Vary.add(answer, "Accept-Language");
        }
    }

    /** Resources say paths: where clients reach the service is not theirs to know. */
    private void makeAbsolute(MultiMap answer, String header, String beginning) {
        List<String> values = answer.getAll(header);
        if (!values.isEmpty()) {
            answer.set(
                    header,
                    values.stream()
                            .map(value -> absolute(value, beginning, address))
                            .toList());
        }
    }

    static String absolute(String value, String beginning, PublicAddress address) {
        int slash = beginning.length() - 1;
        return value.startsWith(beginning) && !value.startsWith("/", slash + 1)
                ? value.substring(0, slash) + address.url() + value.substring(slash)
                : value;
    }

    private static boolean isPrivate(HttpServerRequest request, int status) {
        return request.headers().contains(HttpHeaders.AUTHORIZATION)
                || !READS.contains(request.method())
                || status == 401
                || status == 403;
    }
}
