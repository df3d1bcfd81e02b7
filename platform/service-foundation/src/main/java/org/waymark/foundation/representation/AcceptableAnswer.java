package org.waymark.foundation.representation;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Checks {@code Accept} before a change is made: the framework looks at it only when it writes the answer. */
@Singleton
class AcceptableAnswer {
    @ServerRequestFilter
    public void check(HttpServerRequest request, HttpHeaders headers, ResourceInfo resource) {
        if (request.method() == HttpMethod.GET || !request.headers().contains(HttpHeaders.ACCEPT)) {
            return;
        }
        Produces produced = resource.getResourceMethod().getAnnotation(Produces.class);
        if (produced == null) {
            produced = resource.getResourceClass().getAnnotation(Produces.class);
        }
        if (produced != null && !isAccepted(produced.value(), headers.getAcceptableMediaTypes())) {
            throw new NotAcceptableException();
        }
    }

    private static boolean isAccepted(String[] produced, List<MediaType> accepted) {
        return Arrays.stream(produced).map(MediaType::valueOf).anyMatch(type -> accepted.stream()
                .anyMatch(type::isCompatible));
    }
}
