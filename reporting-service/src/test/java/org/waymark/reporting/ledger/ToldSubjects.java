package org.waymark.reporting.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.waymark.reporting.situation.Evidence;

/** Remembers what workers told; refuses a subject if it is asked to. */
@ApplicationScoped
class ToldSubjects implements LedgerListener {
    private final List<String> indicators = new CopyOnWriteArrayList<>();
    private final AtomicInteger refusals = new AtomicInteger();
    private volatile String refused;

    @Override
    public void replaced(List<Evidence> subjects) {
        for (Evidence evidence : subjects) {
            if (evidence.subject().indicator().equals(refused)) {
                refusals.incrementAndGet();
                throw new IllegalStateException("refused by a test");
            }
            indicators.add(evidence.subject().indicator());
        }
    }

    /** How often it did since it was asked to. */
    int refusals() {
        return refusals.get();
    }

    void refuse(String indicator) {
        refusals.set(0);
        refused = indicator;
    }

    void forget() {
        indicators.clear();
    }

    List<String> indicators() {
        return List.copyOf(indicators);
    }
}
