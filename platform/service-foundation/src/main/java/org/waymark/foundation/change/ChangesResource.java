package org.waymark.foundation.change;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.caller.CurrentCaller;
import org.waymark.foundation.representation.NextLink;
import org.waymark.foundation.slot.CallerClass;
import org.waymark.foundation.slot.ReadSlots;

/** Everything that happened in this service, in the order in which it became known. */
@Tag(name = "Changes", description = "Everything that happened, by journal position")
@Path("/api/v1/changes")
@PermitAll
public class ChangesResource {
    private static final String BATCH = "application/cloudevents-batch+json";

    private final ReadChanges readChanges;
    private final ChangeWatch watch;
    private final ReadSlots slots;
    private final CurrentCaller caller;
    private final HttpServerRequest request;

    ChangesResource(
            ReadChanges readChanges,
            ChangeWatch watch,
            ReadSlots slots,
            CurrentCaller caller,
            HttpServerRequest request) {
        this.readChanges = readChanges;
        this.watch = watch;
        this.slots = slots;
        this.caller = caller;
        this.request = request;
    }

    @GET
    @Blocking
    @Produces({BATCH, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "listChanges",
            summary = "What happened after a position, as CloudEvents",
            description =
                    "Pass each answer's Waymark-Position as the next request's after: it also moves on where a filter "
                            + "lets nothing through. Without a token only public types are given; an agency's token adds "
                            + "the internal events of that agency, the roles auditor and office add all, "
                            + "catalogue-admin all but the work on projects that is not accepted. "
                            + "A position beyond the end of the journal is refused (position-beyond-end): "
                            + "it was given by another service, or before the database was restored.")
    @APIResponse(
            responseCode = "200",
            description = "A page; it ends early with 4 MiB, or where a filter has examined 10,000 positions",
            headers = {
                @Header(
                        name = "Waymark-Position",
                        description = "The last position examined",
                        required = true,
                        schema = @Schema(type = SchemaType.INTEGER, format = "int64")),
                @Header(
                        name = "Link",
                        description = "The next page, rel=\"next\"; always given",
                        required = true,
                        schema = @Schema(type = SchemaType.STRING))
            },
            content = {
                @Content(mediaType = BATCH, schema = @Schema(implementation = CloudEvent[].class)),
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ChangePage.class))
            })
    public Uni<Response> changes(
            @Parameter(
                            description = "The last position the reader has; 0 for everything",
                            example = "1234",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            format = "int64",
                                            minimum = "0",
                                            defaultValue = "0"))
                    @RestQuery
                    String after,
            @RestQuery String limit,
            @Parameter(
                            description = "Event types asked for, repeated or separated by commas; all when absent",
                            example = "[\"org.waymark.observation.recorded.v1\"]")
                    @RestQuery
                    List<String> type,
            @Parameter(
                            description = "Seconds to wait for something to answer with, at most 30",
                            example = "20",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "0",
                                            maximum = "30",
                                            defaultValue = "0"))
                    @RestQuery
                    String wait,
            HttpHeaders headers,
            UriInfo uri) {
        ChangesQuestion question = ChangesQuestion.of(readChanges.source(), after, limit, type, wait, caller.get());
        boolean batch = prefersBatch(headers.getAcceptableMediaTypes());
        long end = System.nanoTime() + question.patience().toNanos();
        Caller who = caller.get();
        SocketAddress from = request.remoteAddress();
        CallerClass callers = CallerClass.of(who);
        Function<ChangesQuestion, Uni<ChangePage>> readOn =
                asked -> slots.holdingInTurn(who, from, () -> readChanges.read(asked));
        Uni<ChangePage> first = slots.holding(who, from, () -> readChanges.read(question));
        return answer(first, readOn, callers, question, end)
                .map(page -> Response.ok(batch ? page.asBatch() : page.asObject())
                        .type(batch ? BATCH : MediaType.APPLICATION_JSON)
                        .header("Vary", "Accept")
                        .header("Waymark-Position", page.next())
                        .header("Link", NextLink.of(uri, "after", page.next()))
                        .build());
    }

    /**
     * A request that was woken but finds nothing for it waits on. While it waits it has neither slot nor thread; all that
     * are woken at once read in turn.
     */
    private Uni<ChangePage> answer(
            Uni<ChangePage> read,
            Function<ChangesQuestion, Uni<ChangePage>> readOn,
            CallerClass callers,
            ChangesQuestion question,
            long end) {
        return read.flatMap(page -> {
            Duration left = Duration.ofNanos(end - System.nanoTime());
            if (!page.worthWaiting() || left.isNegative() || left.isZero()) {
                return Uni.createFrom().item(page);
            }
            ChangesQuestion next = question.after(page.next());
            return watch.news(callers, question.filter(), page.next(), left)
                    .emitOn(Infrastructure.getDefaultWorkerPool())
                    .flatMap(news -> news
                            ? answer(readOn.apply(next), readOn, callers, next, end)
                            : Uni.createFrom().item(page));
        });
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
