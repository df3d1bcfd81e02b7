package org.waymark.foundation.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * How much of one kind may go on at once, in all and for one party. Who waits is let in in the order of arrival, past
 * parties that have all they may have.
 */
public final class Slots {
    private final int most;
    private final int mostOfOne;
    private final Map<String, Integer> taken = new HashMap<>();
    private final Set<Waiting> line = new LinkedHashSet<>();
    private int inUse;

    public Slots(int most, int mostOfOne) {
        this.most = most;
        this.mostOfOne = mostOfOne;
    }

    /** Empty when there is none for that party. */
    public synchronized Optional<Slot> take(String party) {
        return isFree(party) ? Optional.of(begin(party)) : Optional.empty();
    }

    /** @param then is called at once or, by whoever leaves a slot, later */
    public Waiting await(String party, Consumer<Slot> then) {
        Waiting waiting = new Waiting(party, then);
        synchronized (this) {
            line.add(waiting);
        }
        letIn();
        return waiting;
    }

    private void letIn() {
        List<Runnable> in = new ArrayList<>();
        synchronized (this) {
            Iterator<Waiting> waiting = line.iterator();
            while (inUse < most && waiting.hasNext()) {
                Waiting next = waiting.next();
                if (isFree(next.party)) {
                    waiting.remove();
                    Slot slot = begin(next.party);
                    in.add(() -> next.then.accept(slot));
                }
            }
        }
        in.forEach(Runnable::run);
    }

    private boolean isFree(String party) {
        return inUse < most && taken.getOrDefault(party, 0) < mostOfOne;
    }

    private Slot begin(String party) {
        inUse++;
        taken.merge(party, 1, Integer::sum);
        return new Slot(party);
    }

    /** Somebody in line. */
    public final class Waiting {
        private final String party;
        private final Consumer<Slot> then;

        private Waiting(String party, Consumer<Slot> then) {
            this.party = party;
            this.then = then;
        }

        /** False when the slot was given already. */
        public boolean giveUp() {
            synchronized (Slots.this) {
                return line.remove(this);
            }
        }
    }

    /** Is left once, however often it is closed. */
    public final class Slot implements AutoCloseable {
        private final String party;
        private boolean left;

        private Slot(String party) {
            this.party = party;
        }

        @Override
        public void close() {
            synchronized (Slots.this) {
                if (left) {
                    return;
                }
                left = true;
                inUse--;
                taken.computeIfPresent(party, (same, number) -> number == 1 ? null : number - 1);
            }
            letIn();
        }
    }
}
