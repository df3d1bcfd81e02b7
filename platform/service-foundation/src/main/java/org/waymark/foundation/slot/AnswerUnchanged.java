package org.waymark.foundation.slot;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** 304 for an answer that never changes, before a slot is waited for: nothing is read. */
@ApplicationScoped
public class AnswerUnchanged {
    private final List<LastingAnswers> lasting;

    AnswerUnchanged(@All List<LastingAnswers> lasting) {
        this.lasting = lasting;
    }

    /** Null lets the request go on. */
    @ExpensiveRead
    @ServerRequestFilter(priority = Priorities.AUTHORIZATION + 150)
    public RestResponse<Void> answer(ContainerRequestContext request) {
        String known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        if (known == null || !request.getMethod().equals(HttpMethod.GET)) {
            return null;
        }
        UriInfo uri = request.getUriInfo();
        String accept = request.getHeaderString(HttpHeaders.ACCEPT);
        return lasting.stream()
                .map(answers -> answers.tag(uri.getPath(), uri.getQueryParameters(), accept))
                .flatMap(Optional::stream)
                .filter(tag ->
                        Arrays.stream(known.split(",")).map(String::strip).anyMatch(tag::equals))
                .findFirst()
                .map(AnswerUnchanged::unchanged)
                .orElse(null);
    }

    private static RestResponse<Void> unchanged(String tag) {
        return ResponseBuilder.<Void>create(Status.NOT_MODIFIED)
                .header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, LastingAnswers.FOR_EVER)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }
}
