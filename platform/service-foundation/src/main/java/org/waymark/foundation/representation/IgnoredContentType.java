package org.waymark.foundation.representation;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Of a request without a body nobody needs the content type, and one that cannot be read makes the framework fail. */
@Singleton
class IgnoredContentType {
    private static final Set<HttpMethod> WITHOUT_BODY = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.DELETE);

    @ServerRequestFilter(preMatching = true)
    public void remove(HttpServerRequest request) {
        if (WITHOUT_BODY.contains(request.method())) {
            request.headers().remove(HttpHeaders.CONTENT_TYPE);
        }
    }
}
