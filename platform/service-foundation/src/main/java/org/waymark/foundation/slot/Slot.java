package org.waymark.foundation.slot;

import java.nio.channels.ClosedChannelException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.waymark.foundation.problem.Refusal;

/** One request's slot: waited for, held, or over. */
final class Slot {
    private enum State {
        WAITING,
        HELD,
        OVER
    }

    private final SlotsOfClass slots;
    private final String caller;
    private final CompletableFuture<Void> begun = new CompletableFuture<>();
    private State state = State.WAITING;

    Slot(SlotsOfClass slots, String caller) {
        this.slots = slots;
        this.caller = caller;
    }

    /** The agency or the address that it counts for. */
    String caller() {
        return caller;
    }

    synchronized boolean isHeld() {
        return state == State.HELD;
    }

    synchronized void given() {
        state = State.HELD;
    }

    void begin() {
        begun.complete(null);
    }

    CompletionStage<Void> begun() {
        return begun;
    }

    /** Does nothing where it is held already. */
    void refuse(Refusal why) {
        if (endWaiting(why)) {
            slots.countRefusal();
        }
    }

    /** The caller has gone. Does nothing where it is held already. */
    void stopWaiting() {
        endWaiting(new ClosedChannelException());
    }

    private boolean endWaiting(Exception why) {
        return slots.giveUp(this) && begun.completeExceptionally(why);
    }

    /** The request is over, answered or not. */
    void leave() {
        slots.giveUp(this);
        if (wasHeld()) {
            slots.giveBack(this);
        }
    }

    private synchronized boolean wasHeld() {
        boolean held = state == State.HELD;
        state = State.OVER;
        return held;
    }
}
