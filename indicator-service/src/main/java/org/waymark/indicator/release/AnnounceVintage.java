package org.waymark.indicator.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.contracts.observation.Unit;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.database.Database;
import org.waymark.foundation.journal.Happening;
import org.waymark.foundation.journal.Journal;
import org.waymark.foundation.time.Today;
import org.waymark.indicator.catalogue.Definitions;
import org.waymark.indicator.catalogue.Units;
import org.waymark.indicator.observation.ObservationEvents;
import org.waymark.indicator.observation.SeriesPeriod;
import org.waymark.indicator.observation.Vintage;
import org.waymark.indicator.observation.Vintages;
import org.waymark.indicator.ownership.Owner;

/**
 * Writes the public event of a vintage; called while its observation is locked. From then on the vintage has the
 * event's position and its {@code changed}.
 */
@ApplicationScoped
public class AnnounceVintage {
    private static final String ANNOUNCE = "with news as (insert into journal (" + Journal.COLUMNS + ") values ("
            + Journal.PLACEHOLDERS + ") returning entry) "
            + "update vintage set announced = true, entry = news.entry, changed = ? from news"
            + " where observation = ? and vintage = ? returning news.entry";

    private static final Caller CLOCK = new Caller("release-clock", null, Set.of(), Set.of(), null);

    private final Database database;
    private final Units units;
    private final Definitions definitions;
    private final Overtaken overtaken;
    private final Journal journal;
    private final Today today;
    private final Clock clock;

    AnnounceVintage(
            Database database,
            Units units,
            Definitions definitions,
            Overtaken overtaken,
            Journal journal,
            Today today,
            Clock clock) {
        this.database = database;
        this.units = units;
        this.definitions = definitions;
        this.overtaken = overtaken;
        this.journal = journal;
        this.today = today;
        this.clock = clock;
    }

    /**
     * Announces every vintage whose embargo is over, in the order in which they ended. Readers see those vintages from
     * their release day, even if the clock has not announced them yet. One that would revise the public value of
     * another agency is taken back in its place.
     */
    public Vintages announceDue(Vintages vintages) {
        Vintages announced = vintages;
        for (Vintage due : vintages.dueOn(today.date())) {
            Instant now = announced.now(clock);
            Optional<Owner> other = otherOwner(announced, due);
            announced = announced.with(
                    other.isPresent()
                            ? overtaken.withdraw(announced.about(), due, other.get(), now, CLOCK)
                            : announce(announced, due, now, CLOCK));
        }
        return announced;
    }

    private Optional<Owner> otherOwner(Vintages announced, Vintage due) {
        return announced
                .counting()
                .filter(counting -> !counting.agency().equals(due.agency()))
                .map(counting -> definitions.fresh(announced.about().indicator()))
                .flatMap(definition -> Owner.of(announced, definition.definition()));
    }

    /** @param at the instant at which it becomes public */
    public Vintage announce(Vintages vintages, Vintage vintage, Instant at, Caller caller) {
        SeriesPeriod about = vintages.about();
        Unit unit = units.of(about.indicator(), vintage.definitionVersion());
        Optional<Vintage> publicBefore = vintages.counting();
        Vintage changing = vintage.changingFrom(publicBefore);
        Happening news = ObservationEvents.published(about, changing, unit, publicBefore.orElse(null), at);
        List<Object> parameters = new ArrayList<>(Journal.values(news, caller, vintage.agency()));
        parameters.addAll(List.of(changing.changed(), changing.observation(), changing.number()));
        long entry = database.find(ANNOUNCE, row -> row.getLong(1), parameters.toArray())
                .orElseThrow();
        journal.nudge();
        return changing.announcedBy(entry);
    }
}
