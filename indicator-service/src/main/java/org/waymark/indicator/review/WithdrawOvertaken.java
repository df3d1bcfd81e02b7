package org.waymark.indicator.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.problem.Text;
import org.waymark.indicator.observation.ReviewState;
import org.waymark.indicator.observation.SeriesPeriod;
import org.waymark.indicator.observation.Vintage;
import org.waymark.indicator.observation.VintageStates;
import org.waymark.indicator.ownership.Owner;
import org.waymark.indicator.release.Overtaken;

/** Leaves a decision by the clock, so that the agency learns why its value was not released. */
@ApplicationScoped
class WithdrawOvertaken implements Overtaken {
    private final VintageStates states;
    private final DecisionRows decisions;

    WithdrawOvertaken(VintageStates states, DecisionRows decisions) {
        this.states = states;
        this.decisions = decisions;
    }

    @Override
    public Vintage withdraw(SeriesPeriod about, Vintage due, Owner other, Instant at, Caller clock) {
        Text why = other.inWords();
        Vintage withdrawn = due.in(ReviewState.WITHDRAWN);
        DecisionRequest request =
                new DecisionRequest(Decision.WITHDRAW, due.number(), why.zh() + " / " + why.en(), null);
        Decided decided = Decided.of(request, due, withdrawn, null, at, clock, clock.subject());
        decisions.record(decided, DecisionEvent.of(about, due, decided), clock, due.agency());
        states.move(withdrawn);
        return withdrawn;
    }
}
