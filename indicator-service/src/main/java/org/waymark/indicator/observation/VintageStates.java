package org.waymark.indicator.observation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.foundation.database.Database;
import org.waymark.foundation.period.TimePeriod;

/** Changes vintages after they were recorded, while their observation is locked. */
@ApplicationScoped
public class VintageStates {
    private static final String LOCK =
            "select indicator, area, breakdown, period from observation where id = ? for update";
    private static final String MOVE =
            """
            update vintage set review_state = ?, released_at = ?, published_at = ?, withdraws = ?
            where observation = ? and vintage = ?
            """;
    private static final String ANNOUNCED =
            "update vintage set announced = true, entry = ?, changed = ? where observation = ? and vintage = ?";
    private static final String ADD = "with moved as (update observation set vintage = ? where id = ?) "
            + "insert into vintage (" + VintageColumn.LIST + ") values (?, ?, " + VintageColumn.PLACEHOLDERS + ")";

    private final Database database;
    private final ObservationRows rows;

    VintageStates(Database database, ObservationRows rows) {
        this.database = database;
        this.rows = rows;
    }

    /** Locks the observation until the end of the transaction; empty when there is none with that id. */
    public Optional<Vintages> lock(UUID observation) {
        return database.find(
                        LOCK,
                        row -> new SeriesPeriod(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                TimePeriod.parse(row.getString(4))),
                        observation)
                .map(about -> new Vintages(about, rows.vintages(about, observation)));
    }

    /** Writes its review state, release day, instant of publication and what it withdraws. */
    public void move(Vintage vintage) {
        database.change(
                MOVE,
                vintage.reviewState().name(),
                vintage.releasedAt(),
                vintage.publishedAt(),
                vintage.withdraws(),
                vintage.observation(),
                vintage.number());
    }

    /** For recovery: the journal row that made it public exists already. */
    public void announced(Vintage vintage, long entry) {
        database.change(ANNOUNCED, entry, vintage.changed(), vintage.observation(), vintage.number());
    }

    /** Adds a vintage whose journal row exists already. */
    public void add(Vintage vintage) {
        List<Object> parameters = VintageColumn.held(vintage);
        parameters.addAll(0, List.of(vintage.number(), vintage.observation(), vintage.observation(), vintage.entry()));
        database.change(ADD, parameters.toArray());
    }
}
