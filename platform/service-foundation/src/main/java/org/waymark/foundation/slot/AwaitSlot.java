package org.waymark.foundation.slot;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.waymark.foundation.caller.CurrentCaller;
import org.waymark.foundation.snapshot.DatabaseLimits;

/**
 * Lets an expensive read begin once it has a slot. It holds the slot until it is done, also where its caller has left
 * meanwhile: the database reads on, but no longer than one statement may take. Not a singleton: filters are made before
 * the settings are known.
 */
@ApplicationScoped
public class AwaitSlot {
    private static final String SLOT = AwaitSlot.class.getName();

    private final ReadSlots slots;
    private final CurrentCaller caller;
    private final DatabaseLimits limits;
    private final Vertx vertx;

    AwaitSlot(ReadSlots slots, CurrentCaller caller, DatabaseLimits limits, Vertx vertx) {
        this.slots = slots;
        this.caller = caller;
        this.limits = limits;
        this.vertx = vertx;
    }

    /** The database is done with the request; so is the slot, if it has one. */
    public static void done(RoutingContext exchange) {
        if (exchange.get(SLOT) instanceof Slot slot) {
            slot.leave();
        }
    }

    /** Null lets the request go on at once, on the same thread. */
    @ExpensiveRead
    @ServerRequestFilter(priority = Priorities.AUTHORIZATION + 200)
    public Uni<Void> await(RoutingContext exchange) {
        Slot slot = slots.ask(caller.get(), exchange.request().remoteAddress());
        exchange.put(SLOT, slot);
        CurrentRequestManager.get().registerCompletionCallback(done -> slot.leave());
        // The framework does not call back where it fails to answer a caller that has gone.
        exchange.addEndHandler(over -> vertx.setTimer(limits.statementTimeout().toMillis(), late -> slot.leave()));
        if (slot.isHeld()) {
            return null;
        }
        exchange.addEndHandler(callerHasGone -> slot.stopWaiting());
        return Uni.createFrom().completionStage(slot.begun());
    }
}
