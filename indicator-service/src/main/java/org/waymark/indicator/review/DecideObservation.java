package org.waymark.indicator.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.time.Today;
import org.waymark.indicator.catalogue.Definitions;
import org.waymark.indicator.observation.ObservationId;
import org.waymark.indicator.observation.RecordedVintage;
import org.waymark.indicator.observation.Vintage;
import org.waymark.indicator.observation.VintageStates;
import org.waymark.indicator.observation.Vintages;
import org.waymark.indicator.release.AnnounceVintage;

/**
 * Decides on a vintage under the lock of its observation. The internal event of the decision is written before any
 * public one.
 */
@ApplicationScoped
class DecideObservation {
    private final Definitions definitions;
    private final VintageStates states;
    private final DecisionRows decisions;
    private final AnnounceVintage announceVintage;
    private final Today today;
    private final Clock clock;

    DecideObservation(
            Definitions definitions,
            VintageStates states,
            DecisionRows decisions,
            AnnounceVintage announceVintage,
            Today today,
            Clock clock) {
        this.definitions = definitions;
        this.states = states;
        this.decisions = decisions;
        this.announceVintage = announceVintage;
        this.today = today;
        this.clock = clock;
    }

    /** Returns the vintage decided on, or the withdrawal that was added. */
    @Transactional
    public RecordedVintage decide(UUID observation, DecisionRequest request, Caller caller) {
        Vintages vintages = states.lock(observation)
                .map(announceVintage::announceDue)
                .orElseThrow(() -> ObservationId.unknown(observation));
        String indicator = vintages.about().indicator();
        DecisionCheck check = new DecisionCheck(
                observation, vintages, definitions.fresh(indicator).definition(), today.date());
        DecisionCheck.Admitted admitted = check.admit(request, caller);

        Instant now = vintages.now(clock);
        Outcome outcome = Outcome.of(request, admitted, check, caller, now);
        long entry = record(request, admitted, outcome, vintages, now, caller);
        Vintage shown = apply(outcome, entry);
        if (outcome.announced()) {
            shown = announceVintage.announce(vintages, shown, now, caller);
        }
        return new RecordedVintage(vintages.about(), shown);
    }

    private long record(
            DecisionRequest request,
            DecisionCheck.Admitted admitted,
            Outcome outcome,
            Vintages vintages,
            Instant now,
            Caller caller) {
        Vintage before = admitted.on();
        Integer withdrawal = outcome.added() == null ? null : outcome.added().number();
        Decided decided = Decided.of(request, before, outcome.moved(), withdrawal, now, caller, admitted.role());
        return decisions.record(decided, DecisionEvent.of(vintages.about(), before, decided), caller, before.agency());
    }

    private Vintage apply(Outcome outcome, long entry) {
        states.move(outcome.moved());
        if (outcome.alsoMoved() != null) {
            states.move(outcome.alsoMoved());
        }
        if (outcome.added() == null) {
            return outcome.moved();
        }
        Vintage added = outcome.added().recordedBy(entry);
        states.add(added);
        return added;
    }
}
