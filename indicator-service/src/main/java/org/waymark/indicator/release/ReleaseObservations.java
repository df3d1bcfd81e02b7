package org.waymark.indicator.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.waymark.foundation.database.Database;
import org.waymark.foundation.time.Today;
import org.waymark.indicator.observation.VintageStates;

/** Announces vintages under embargo whose release day has come. */
@ApplicationScoped
public class ReleaseObservations {
    private static final int BATCH = 500;

    /** Locks the observations, as every writer does, so that the events of each stay in order. */
    private static final String DUE =
            """
            select o.id
            from vintage v join observation o on o.id = v.observation
            where not v.announced and v.review_state = 'PUBLISHED' and v.released_at <= ?
            order by v.released_at, v.recorded_at limit ? for update of o skip locked
            """;

    private final Database database;
    private final VintageStates states;
    private final AnnounceVintage announceVintage;
    private final Today today;

    ReleaseObservations(Database database, VintageStates states, AnnounceVintage announceVintage, Today today) {
        this.database = database;
        this.states = states;
        this.announceVintage = announceVintage;
        this.today = today;
    }

    /** Returns how many were announced; after a full batch there may be more. */
    @Transactional
    public int releaseDue() {
        List<UUID> due = database.read(DUE, row -> row.getObject(1, UUID.class), today.date(), BATCH);
        // Asked again under our lock: a leader that was overtaken may not know it yet.
        releaseDue(due);
        return due.size();
    }

    /** For observations that the transaction has locked. */
    public void releaseDue(List<UUID> locked) {
        locked.forEach(observation -> states.lock(observation).ifPresent(announceVintage::announceDue));
    }

    boolean mayHaveMore(int released) {
        return released == BATCH;
    }
}
