package org.waymark.indicator.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.waymark.contracts.EventType;
import org.waymark.contracts.observation.ObservationWithdrawn;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.foundation.projection.ReceivedEvent;
import org.waymark.foundation.recovery.Restoration;
import org.waymark.indicator.observation.KnownDay;
import org.waymark.indicator.observation.ObservationRows;
import org.waymark.indicator.observation.ReviewState;
import org.waymark.indicator.observation.SeriesPeriod;
import org.waymark.indicator.observation.Vintage;
import org.waymark.indicator.observation.VintageStates;
import org.waymark.indicator.observation.Vintages;

/** Puts back the withdrawal of a public value. */
@ApplicationScoped
class RestoreWithdrawal implements Restoration {
    static final Caller RECOVERY = new Caller("journal-recover", null, Set.of(), Set.of(), null);

    private final ObservationRows rows;
    private final VintageStates states;

    RestoreWithdrawal(ObservationRows rows, VintageStates states) {
        this.rows = rows;
        this.states = states;
    }

    @Override
    public Set<EventType> types() {
        return Set.of(EventType.OBSERVATION_WITHDRAWN);
    }

    @Override
    public Optional<String> restore(ReceivedEvent event, long entry) {
        ObservationWithdrawn said = event.dataAs(ObservationWithdrawn.class);
        SeriesPeriod about =
                new SeriesPeriod(said.indicator(), said.area(), said.breakdown(), TimePeriod.parse(said.period()));
        UUID observation = rows.lock(about, said.observationId());
        Vintages vintages = new Vintages(about, rows.vintages(about, observation));
        Optional<Vintage> withdrawn = vintages.numbered(said.withdrawnVintage());
        if (!observation.equals(said.observationId()) || withdrawn.isEmpty()) {
            return Optional.of(about.key() + " " + about.period() + " was reported anew since the restore");
        }
        Optional<Vintage> there = vintages.numbered(said.vintage());
        if (there.isPresent()
                && (there.get().withdraws() == null || !there.get().recordedAt().equals(said.recordedAt()))) {
            return Optional.of(about.key() + " " + about.period() + ": vintage " + said.vintage()
                    + " was recorded anew at " + there.get().recordedAt());
        }
        if (there.isEmpty()) {
            LocalDate day = said.releasedAt().equals(KnownDay.of(null, about)) ? null : said.releasedAt();
            there = Optional.of(Withdrawal.restored(
                    vintages, withdrawn.get(), said.reason(), day, said.recordedAt(), said.recordedAt(), entry));
            states.add(there.get());
        }
        states.move(withdrawn.get().in(ReviewState.WITHDRAWN));
        Vintage withdrawal = there.get();
        states.announced(withdrawal.announced() ? withdrawal : withdrawal.changingFrom(vintages.counting()), entry);
        return Optional.empty();
    }
}
