package org.waymark.foundation.slot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

/** The slots of one class of callers, and the requests that wait for one, in the order in which they came. */
final class SlotsOfClass {
    private final int most;
    private final int mostOfOne;
    private final int mostWaiting;
    private final Map<String, Integer> heldBy = new HashMap<>();
    private final List<Slot> waiting = new ArrayList<>();
    private final List<Slot> inTurn = new ArrayList<>();
    private final LongAdder refused = new LongAdder();
    private int held;

    /**
     * @param most slots of all
     * @param mostOfOne slots of one caller
     * @param mostWaiting how many may wait, half of them of one caller
     */
    SlotsOfClass(int most, int mostOfOne, int mostWaiting) {
        this.most = most;
        this.mostOfOne = mostOfOne;
        this.mostWaiting = mostWaiting;
    }

    int most() {
        return most;
    }

    int mostOfOne() {
        return mostOfOne;
    }

    synchronized int held() {
        return held;
    }

    synchronized int waiting() {
        return waiting.size() + inTurn.size();
    }

    long refused() {
        return refused.sum();
    }

    void countRefusal() {
        refused.increment();
    }

    /** Gives the slot, or lets it wait; false where too many wait. */
    synchronized boolean ask(Slot slot) {
        if (isFreeFor(slot)) {
            give(slot);
            return true;
        }
        long ofOne = waiting.stream()
                .filter(one -> one.caller().equals(slot.caller()))
                .count();
        return waiting.size() < mostWaiting && ofOne < (mostWaiting + 1) / 2 && waiting.add(slot);
    }

    /** Gives the slot, or lets it wait after all others, however many there are. */
    synchronized void askInTurn(Slot slot) {
        if (isFreeFor(slot)) {
            give(slot);
        } else {
            inTurn.add(slot);
        }
    }

    /** Whether it still waited. */
    synchronized boolean giveUp(Slot slot) {
        return waiting.remove(slot) || inTurn.remove(slot);
    }

    /** Whether the caller itself has all that one may have. */
    synchronized boolean hasAll(String caller) {
        return heldBy.getOrDefault(caller, 0) >= mostOfOne;
    }

    void giveBack(Slot slot) {
        List<Slot> next = new ArrayList<>();
        synchronized (this) {
            held--;
            heldBy.computeIfPresent(slot.caller(), (caller, slots) -> slots == 1 ? null : slots - 1);
            giveFrom(waiting, next);
            giveFrom(inTurn, next);
        }
        next.forEach(Slot::begin);
    }

    private void giveFrom(List<Slot> queue, List<Slot> next) {
        for (int i = 0; i < queue.size() && held < most; ) {
            if (isFreeFor(queue.get(i))) {
                Slot one = queue.remove(i);
                give(one);
                next.add(one);
            } else {
                i++;
            }
        }
    }

    private boolean isFreeFor(Slot slot) {
        return held < most && heldBy.getOrDefault(slot.caller(), 0) < mostOfOne;
    }

    private void give(Slot slot) {
        held++;
        heldBy.merge(slot.caller(), 1, Integer::sum);
        slot.given();
    }
}
