package org.waymark.foundation.change;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.waymark.foundation.caller.CurrentCaller;

/** Everything that happened in this service, in the order in which it became known. */
@Path("/api/v1/changes")
@PermitAll
public class ChangesResource {
    private static final String BATCH = "application/cloudevents-batch+json";

    private final ReadChanges readChanges;
    private final ChangeWatch watch;
    private final CurrentCaller caller;

    ChangesResource(ReadChanges readChanges, ChangeWatch watch, CurrentCaller caller) {
        this.readChanges = readChanges;
        this.watch = watch;
        this.caller = caller;
    }

    @GET
    @Blocking
    @Produces({BATCH, MediaType.APPLICATION_JSON})
    @Operation(summary = "What happened after a position, as CloudEvents")
    public Uni<Response> changes(
            @RestQuery String after,
            @RestQuery String limit,
            @RestQuery List<String> type,
            @RestQuery String wait,
            HttpHeaders headers,
            UriInfo uri) {
        ChangesQuestion question = ChangesQuestion.of(readChanges.source(), after, limit, type, wait, caller.get());
        boolean batch = prefersBatch(headers.getAcceptableMediaTypes());
        UriBuilder next = uri.getRequestUriBuilder();
        long end = System.nanoTime() + question.patience().toNanos();
        return answer(question, end).map(page -> Response.ok(batch ? page.asBatch() : page.asObject())
                .type(batch ? BATCH : MediaType.APPLICATION_JSON)
                .header("Waymark-Position", page.next())
                .link(next.replaceQueryParam("after", page.next()).build(), "next")
                .build());
    }

    /** Who was woken for nothing waits on. */
    private Uni<ChangePage> answer(ChangesQuestion question, long end) {
        ChangePage page = readChanges.read(question);
        Duration left = Duration.ofNanos(end - System.nanoTime());
        if (!page.isWorthWaiting() || left.isNegative() || left.isZero()) {
            return Uni.createFrom().item(page);
        }
        return watch.news(question.filter(), page.next(), left)
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .flatMap(news -> news
                        ? answer(question.after(page.next()), end)
                        : Uni.createFrom().item(page));
    }

    private static boolean prefersBatch(List<MediaType> accepted) {
        for (MediaType type : accepted) {
            if (type.isCompatible(MediaType.valueOf(BATCH))) {
                return true;
            }
            if (type.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
                return false;
            }
        }
        return true;
    }
}
