package org.waymark.foundation.webhook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.waymark.foundation.caller.CurrentCaller;
import org.waymark.foundation.database.Pool;
import org.waymark.foundation.delivery.DeliverWebhooks;
import org.waymark.foundation.delivery.DeliveryLog;
import org.waymark.foundation.delivery.GivenUpEvents;
import org.waymark.foundation.delivery.TestEvent;
import org.waymark.foundation.idempotency.OncePerKey;
import org.waymark.foundation.journal.JournalReader;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.representation.Page;
import org.waymark.foundation.snapshot.Snapshot;
import org.waymark.foundation.subscription.Subscription;
import org.waymark.foundation.subscription.Subscriptions;

/** What became of the events of a subscription. */
@Tag(name = "Subscriptions", description = "Webhooks: public events, posted to a receiver of an agency")
@Path("/api/v1/subscriptions/{subscription}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("**")
public class DeliveryResource {
    private final Subscriptions subscriptions;
    private final DeliveryLog log;
    private final GivenUpEvents givenUp;
    private final TestEvent tests;
    private final DeliverWebhooks deliverWebhooks;
    private final OncePerKey once;
    private final JournalReader journal;
    private final CurrentCaller caller;

    DeliveryResource(
            Subscriptions subscriptions,
            DeliveryLog log,
            GivenUpEvents givenUp,
            TestEvent tests,
            DeliverWebhooks deliverWebhooks,
            OncePerKey once,
            JournalReader journal,
            CurrentCaller caller) {
        this.subscriptions = subscriptions;
        this.log = log;
        this.givenUp = givenUp;
        this.tests = tests;
        this.deliverWebhooks = deliverWebhooks;
        this.once = once;
        this.journal = journal;
        this.caller = caller;
    }

    @GET
    @Path("/deliveries")
    @Snapshot(Pool.READS)
    @Operation(
            operationId = "listDeliveries",
            summary = "Every attempt to deliver an event, newest first",
            description =
                    "Of the last days, and at most the last 10,000 unless the operator says otherwise. Nothing of an "
                            + "answer but its status is kept.")
    public RestResponse<Page<DeliveryView>> deliveries(
            @Parameter(description = "The subscription", example = "registry-news") @RestPath String subscription,
            @RestQuery String limit,
            @RestQuery String cursor,
            UriInfo uri) {
        Page.Request request = Page.Request.of(limit, cursor, uri);
        long number = subscriptions.seenBy(caller.get(), subscription).number();
        return Page.of(
                        log.page(number, key(request, Long.MAX_VALUE), request.limit()),
                        request,
                        entry -> Long.toString(entry.number()),
                        DeliveryView::of)
                .answer(journal.lastPosition(), uri);
    }

    @GET
    @Path("/dead-letters")
    @Snapshot(Pool.READS)
    @Operation(
            operationId = "listDeadLetters",
            summary = "Events that were given up, by journal position",
            description =
                    "What a receiver refused for three days while it took others. Later events of the same key have "
                            + "gone on without them.")
    public RestResponse<Page<DeadLetterView>> deadLetters(
            @Parameter(description = "The subscription", example = "registry-news") @RestPath String subscription,
            @RestQuery String limit,
            @RestQuery String cursor,
            UriInfo uri) {
        Page.Request request = Page.Request.of(limit, cursor, uri);
        long number = subscriptions.seenBy(caller.get(), subscription).number();
        return Page.of(
                        givenUp.page(number, key(request, 0), request.limit()),
                        request,
                        event -> Long.toString(event.position()),
                        DeadLetterView::of)
                .answer(journal.lastPosition(), uri);
    }

    private static long key(Page.Request request, long first) {
        try {
            return request.after() == null ? first : Long.parseLong(request.after());
        } catch (NumberFormatException notOurs) {
            throw Page.Request.foreignCursor();
        }
    }

    @POST
    @Path("/dead-letters/{event}/redelivery")
    @Operation(
            operationId = "redeliverEvent",
            summary = "Have a dead letter sent again",
            description = "It is tried as if it were new. For any token of the agency, and catalogue-admin.")
    @APIResponse(
            responseCode = "202",
            description = "It will be sent again",
            content = @Content(schema = @Schema(implementation = Redelivery.class)))
    public RestResponse<byte[]> redeliver(
            @Parameter(description = "The subscription", example = "registry-news") @RestPath String subscription,
            @Parameter(
                            description = "The event's id",
                            example = "0190b3c4-5d6e-7f80-9a1b-2c3d4e5f6071",
                            schema = @Schema(format = "uuid"))
                    @RestPath
                    String event) {
        return accepted(subscription, found -> new Redelivery(givenUp.putBack(found, uuid(event))));
    }

    private static UUID uuid(String text) {
        try {
            UUID id = UUID.fromString(text);
            if (id.toString().equalsIgnoreCase(text)) {
                return id;
            }
        } catch (IllegalArgumentException unreadable) {
            // Refused below.
        }
        throw Refusal.of(ProblemType.NOT_FOUND, "没有该死信", "There is no such dead letter");
    }

    @POST
    @Path("/dead-letters/redelivery")
    @Operation(
            operationId = "redeliverAllEvents",
            summary = "Have all dead letters sent again",
            description = "In order of position for each key. For any token of the agency, and catalogue-admin.")
    @APIResponse(
            responseCode = "202",
            description = "They will be sent again",
            content = @Content(schema = @Schema(implementation = Redelivery.class)))
    public RestResponse<byte[]> redeliverAll(
            @Parameter(description = "The subscription", example = "registry-news") @RestPath String subscription) {
        return accepted(subscription, found -> new Redelivery(givenUp.putBackAll(found)));
    }

    @POST
    @Path("/test")
    @Operation(
            operationId = "testSubscription",
            summary = "Send a test event to the receiver",
            description =
                    "An event of type `org.waymark.webhook.tested.v1` that says nothing, sent once and at once, also to a "
                            + "receiver that is waited for. The deliveries show what came of it. 409 while the subscription is "
                            + "paused. For any token of the agency, and catalogue-admin.")
    @APIResponse(
            responseCode = "202",
            description = "It will be sent",
            content = @Content(schema = @Schema(implementation = AskedTest.class)))
    public RestResponse<byte[]> test(
            @Parameter(description = "The subscription", example = "registry-news") @RestPath String subscription) {
        return accepted(subscription, found -> new AskedTest(tests.ask(found)));
    }

    private RestResponse<byte[]> accepted(String id, Function<Subscription, Object> change) {
        RestResponse<byte[]> answer = once.answer(
                () -> change.apply(subscriptions.changeableBy(caller.get(), id)),
                done -> once.json(202, Map.of(), done));
        deliverWebhooks.wake();
        return answer;
    }
}
