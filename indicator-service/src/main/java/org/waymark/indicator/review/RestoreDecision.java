package org.waymark.indicator.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.waymark.contracts.EventType;
import org.waymark.contracts.observation.ObservationDecided;
import org.waymark.foundation.projection.ReceivedEvent;
import org.waymark.foundation.recovery.Restoration;
import org.waymark.foundation.time.Today;
import org.waymark.indicator.observation.ReviewState;
import org.waymark.indicator.observation.Vintage;
import org.waymark.indicator.observation.VintageStates;
import org.waymark.indicator.observation.Vintages;

/** Puts decisions and their outcomes back. No event says who decided, so that is lost with the database. */
@ApplicationScoped
class RestoreDecision implements Restoration {
    private final VintageStates states;
    private final DecisionRows decisions;
    private final Today today;

    RestoreDecision(VintageStates states, DecisionRows decisions, Today today) {
        this.states = states;
        this.decisions = decisions;
        this.today = today;
    }

    @Override
    public Set<EventType> types() {
        return Set.of(EventType.OBSERVATION_DECIDED);
    }

    @Override
    public Optional<String> restore(ReceivedEvent event, long entry) {
        ObservationDecided said = event.dataAs(ObservationDecided.class);
        Optional<Vintages> vintages = states.lock(said.observationId());
        Optional<Vintage> on = vintages.flatMap(all -> all.numbered(said.vintage()))
                .map(vintage -> vintage.withdrawing(said.withdraws()));
        if (on.isEmpty()) {
            return Optional.of(said.subject() + ": vintage " + said.vintage() + " is not there to be decided on");
        }
        Decided decided = DecisionEvent.read(said, RestoreWithdrawal.RECOVERY.subject());
        decisions.restore(decided, entry);
        apply(decided, on.get(), vintages.get(), entry);
        return Optional.empty();
    }

    private boolean endsEmbargo(Decided decided) {
        return decided.decision() == Decision.RESCHEDULE
                && decided.stateAfter() == ReviewState.PUBLISHED
                && !decided.releasedAtAfter().isAfter(today.dateAt(decided.at()));
    }

    private void apply(Decided decided, Vintage on, Vintages vintages, long entry) {
        boolean publishes = decided.decision() == Decision.PUBLISH || endsEmbargo(decided);
        states.move(on.publishedIn(
                decided.stateAfter(), decided.releasedAtAfter(), publishes ? decided.at() : on.publishedAt()));
        if (publishes && on.withdraws() != null) {
            vintages.numbered(on.withdraws())
                    .map(withdrawn -> withdrawn.in(ReviewState.WITHDRAWN))
                    .ifPresent(states::move);
        }
        if (decided.withdrawal() != null
                && vintages.numbered(decided.withdrawal()).isEmpty()) {
            Instant effective = decided.isRequest() ? null : decided.at();
            states.add(Withdrawal.restored(
                    vintages,
                    on,
                    decided.reason(),
                    effective == null ? null : Withdrawal.day(vintages, on, today.dateAt(effective)),
                    decided.at(),
                    effective,
                    entry));
        }
    }
}
