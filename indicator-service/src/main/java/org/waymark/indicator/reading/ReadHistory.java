package org.waymark.indicator.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.database.Database;
import org.waymark.foundation.parameter.NumberParameter;
import org.waymark.foundation.representation.Page;
import org.waymark.foundation.time.Today;
import org.waymark.indicator.observation.KnownDay;
import org.waymark.indicator.observation.ObservationId;
import org.waymark.indicator.observation.ObservationRows;
import org.waymark.indicator.observation.RecordedVintage;
import org.waymark.indicator.observation.VintageColumns;
import org.waymark.indicator.observation.Vintages;
import org.waymark.indicator.observation.Visibility;

/** Reads one observation as far as the caller may see it. Called within a snapshot. */
@ApplicationScoped
public class ReadHistory {
    private static final String OF_OBSERVATION =
            """
            select o.indicator, o.area, o.breakdown, o.period, v.*
            from observation o join vintage v on v.observation = o.id where o.id = ? and\s""";

    private static final String IN_ORDER = " and v.vintage > ? order by v.vintage limit ?";
    private static final String LAST = "v.vintage = o.vintage";
    private static final String COUNTING =
            " and " + KnownDay.sql("v.released_at", "o.period_end") + " <= ? " + KnownDay.countingAlone("o.period_end");

    private final Database database;
    private final ObservationRows rows;
    private final Today today;

    ReadHistory(Database database, ObservationRows rows, Today today) {
        this.database = database;
        this.rows = rows;
        this.today = today;
    }

    /** The vintage that counts today. Where there is none, a caller who sees drafts gets the last vintage. */
    public RecordedVintage counting(String observation, Caller caller) {
        Visibility visibility = Visibility.ofAnybody(today.date());
        List<Object> parameters = new ArrayList<>();
        parameters.add(ObservationId.of(observation));
        parameters.addAll(visibility.parameters());
        parameters.add(today.date());
        return read(OF_OBSERVATION + visibility.sql() + COUNTING, parameters).stream()
                .findFirst()
                .or(() -> last(observation, caller))
                .orElseThrow(() -> ObservationId.unknown(observation));
    }

    private Optional<RecordedVintage> last(String observation, Caller caller) {
        return read(OF_OBSERVATION + LAST, List.of(ObservationId.of(observation))).stream()
                .filter(found -> Visibility.seesDraftsOf(found.vintage().agency(), caller))
                .findFirst();
    }

    /** In the order recorded; refuses an observation of which the caller sees nothing. */
    public List<RecordedVintage> vintages(String observation, Page.Request page, Caller caller) {
        int after = page.after() == null
                ? 0
                : (int) NumberParameter.between("cursor", page.after(), 0, Integer.MAX_VALUE, 0);
        List<RecordedVintage> vintages = vintages(observation, after, page.limit() + 1, caller);
        if (vintages.isEmpty()
                && (after == 0 || vintages(observation, 0, 1, caller).isEmpty())) {
            throw ObservationId.unknown(observation);
        }
        return vintages;
    }

    /** Every vintage of the same observation, also those that the caller may not see: do not show them. */
    public Vintages whole(RecordedVintage found) {
        return new Vintages(
                found.about(), rows.vintages(found.about(), found.vintage().observation()));
    }

    private List<RecordedVintage> vintages(String observation, int after, int limit, Caller caller) {
        Visibility visibility = Visibility.of(caller, today.date());
        List<Object> parameters = new ArrayList<>();
        parameters.add(ObservationId.of(observation));
        parameters.addAll(visibility.parameters());
        parameters.add(after);
        parameters.add(limit);
        return read(OF_OBSERVATION + visibility.sql() + IN_ORDER, parameters);
    }

    private List<RecordedVintage> read(String sql, List<Object> parameters) {
        return database.read(sql, VintageColumns::recorded, parameters.toArray());
    }
}
