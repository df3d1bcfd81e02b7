package org.waymark.reporting.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.waymark.reporting.situation.Evidence;

/** Remembers what workers told; refuses a subject if it is asked to. */
@ApplicationScoped
class ToldSubjects implements LedgerListener {
    private final List<String> indicators = new CopyOnWriteArrayList<>();
    private volatile String refused;

    @Override
    public void replaced(List<Evidence> subjects) {
        for (Evidence evidence : subjects) {
            if (evidence.subject().indicator().equals(refused)) {
                throw new IllegalStateException("refused by a test");
            }
            indicators.add(evidence.subject().indicator());
        }
    }

    void refuse(String indicator) {
        refused = indicator;
    }

    void forget() {
        indicators.clear();
    }

    List<String> indicators() {
        return List.copyOf(indicators);
    }
}
