package org.waymark.foundation.webhook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.waymark.contracts.Form;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.caller.CurrentCaller;
import org.waymark.foundation.database.Pool;
import org.waymark.foundation.journal.JournalReader;
import org.waymark.foundation.parameter.CodeInPath;
import org.waymark.foundation.receiver.PermittedAddresses;
import org.waymark.foundation.representation.EntityTag;
import org.waymark.foundation.representation.Page;
import org.waymark.foundation.representation.Precondition;
import org.waymark.foundation.snapshot.Snapshot;
import org.waymark.foundation.subscription.EndSubscription;
import org.waymark.foundation.subscription.PutSubscription;
import org.waymark.foundation.subscription.Subscription;
import org.waymark.foundation.subscription.SubscriptionDefinition;
import org.waymark.foundation.subscription.Subscriptions;

/** Who is told of which events by HTTP. */
@Tag(name = "Subscriptions", description = "Webhooks: public events, posted to a receiver of an agency")
@Path("/api/v1/subscriptions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("**")
public class SubscriptionResource {
    private final PutSubscription putSubscription;
    private final EndSubscription endSubscription;
    private final Subscriptions subscriptions;
    private final SubscriptionViews views;
    private final PermittedAddresses permitted;
    private final JournalReader journal;
    private final CurrentCaller caller;
    private final String source;

    SubscriptionResource(
            PutSubscription putSubscription,
            EndSubscription endSubscription,
            Subscriptions subscriptions,
            SubscriptionViews views,
            PermittedAddresses permitted,
            JournalReader journal,
            CurrentCaller caller,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.putSubscription = putSubscription;
        this.endSubscription = endSubscription;
        this.subscriptions = subscriptions;
        this.views = views;
        this.permitted = permitted;
        this.journal = journal;
        this.caller = caller;
        this.source = "/" + service;
    }

    @GET
    @Snapshot(Pool.READS)
    @Operation(
            operationId = "listSubscriptions",
            summary = "The subscriptions of the caller's agencies",
            description = "By id; those of all agencies for office, auditor and catalogue-admin.")
    public RestResponse<Page<SubscriptionView>> list(@RestQuery String limit, @RestQuery String cursor, UriInfo uri) {
        Page.Request request = Page.Request.of(limit, cursor, uri);
        long position = journal.lastPosition();
        return views.page(caller.get(), request).answer(position, uri);
    }

    @GET
    @Path("/{subscription}")
    @Snapshot(Pool.READS)
    @Operation(
            operationId = "getSubscription",
            summary = "A subscription, and how its deliveries stand",
            description =
                    "Of the caller's agencies, of all for office, auditor and catalogue-admin; for others there is no "
                            + "such subscription. The secret is never given back, only its end.")
    public RestResponse<SubscriptionView> get(
            @Parameter(description = "The subscription", example = "registry-news") @RestPath String subscription) {
        return tagged(200, subscriptions.seenBy(caller.get(), subscription));
    }

    @PUT
    @Path("/{subscription}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putSubscription",
            summary = "Subscribe: create with If-None-Match: *, replace with If-Match",
            description =
                    """
                    Public events of this service are posted to the address as CloudEvents in HTTP binary mode, signed as the \
                    Standard Webhooks specification says. Events of one key come one after the other, each once the one before \
                    was answered with 2xx or given up; every event comes at least once, with the same `webhook-id`. For any \
                    token of an agency, and catalogue-admin. Whoever replaces one has what waits tried at once; `active`: false \
                    pauses it at its place. A new secret signs beside the one before for a day. Other types or another subject \
                    count for what was not looked through yet.""")
    public RestResponse<SubscriptionView> put(
            @Parameter(description = "The subscription", example = "registry-news") @RestPath String subscription,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = SubscriptionDefinition.class)))
                    JsonMembers body,
            HttpHeaders headers) {
        CodeInPath.check("subscription", subscription, Form.CODE, body.violations());
        SubscriptionDefinition definition = SubscriptionDefinition.of(body, source, permitted);
        body.violations().refuseIfAny();
        PutSubscription.Put put =
                putSubscription.put(subscription, definition, body, Precondition.of(headers), caller.get());
        if (put.refusedFor() != null) {
            SubscriptionView current = views.of(put.subscription());
            throw Precondition.stale(EntityTag.of(current.version(), current), put.refusedFor());
        }
        return tagged(put.created() ? 201 : 200, put.subscription());
    }

    @DELETE
    @Path("/{subscription}")
    @Operation(
            operationId = "deleteSubscription",
            summary = "End a subscription",
            description =
                    "With all that waits for its receiver, its dead letters and its log. A request that is on its way "
                            + "may still arrive. For any token of its agency, and catalogue-admin.")
    @APIResponse(responseCode = "204", description = "It is ended")
    public void delete(
            @Parameter(description = "The subscription", example = "registry-news") @RestPath String subscription) {
        endSubscription.end(subscriptions.changeableBy(caller.get(), subscription), caller.get());
    }

    private RestResponse<SubscriptionView> tagged(int status, Subscription subscription) {
        SubscriptionView view = views.of(subscription);
        return RestResponse.ResponseBuilder.<SubscriptionView>create(status)
                .entity(view)
                .header(HttpHeaders.ETAG, EntityTag.of(view.version(), view))
                .build();
    }
}
