package org.waymark.foundation.slot;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.waymark.foundation.caller.CurrentCaller;

/**
 * Lets an expensive read begin once it has a slot. It holds the slot until it is done, also where its caller has left
 * meanwhile: the database reads on. Not a singleton: filters are made before the settings are known.
 */
@ApplicationScoped
public class AwaitSlot {
    private final ReadSlots slots;
    private final CurrentCaller caller;

    AwaitSlot(ReadSlots slots, CurrentCaller caller) {
        this.slots = slots;
        this.caller = caller;
    }

    /** Null lets the request go on at once, on the same thread. */
    @ExpensiveRead
    @ServerRequestFilter(priority = Priorities.AUTHORIZATION + 200)
    public Uni<Void> await(RoutingContext exchange) {
        Slot slot = slots.ask(caller.get(), exchange.request().remoteAddress());
        CurrentRequestManager.get().registerCompletionCallback(done -> slot.leave());
        if (slot.isHeld()) {
            return null;
        }
        exchange.addEndHandler(callerHasGone -> slot.stopWaiting());
        return Uni.createFrom().completionStage(slot.begun());
    }
}
