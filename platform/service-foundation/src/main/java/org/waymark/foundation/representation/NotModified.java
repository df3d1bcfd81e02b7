package org.waymark.foundation.representation;

import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** 304 for a GET or HEAD whose sender already has the answer. */
@Singleton
class NotModified {
    private static final Set<String> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    @ServerResponseFilter
    public void answer(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() != 200 || !READS.contains(request.getMethod())) {
            return;
        }
        String known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        String etag = known == null ? null : response.getHeaderString(HttpHeaders.ETAG);
        if (etag != null && EntityTag.lists(known, etag)) {
            response.setStatus(304);
            response.setEntity(null);
        }
    }
}
