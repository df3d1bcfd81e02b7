package org.waymark.indicator.observation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.database.DatabaseFailure;
import org.waymark.foundation.http.NumberParameter;
import org.waymark.foundation.http.Page;
import org.waymark.foundation.http.ProblemType;
import org.waymark.foundation.http.Refusal;
import org.waymark.foundation.period.TimePeriod;

/** Reads one observation, as far as its reader may see it. Called within a snapshot. */
@ApplicationScoped
public class ReadHistory {
    private static final String OF_OBSERVATION =
            """
            select o.indicator, o.area, o.breakdown, o.period, v.*
            from observation o join vintage v on v.observation = o.id where o.id = ? and\s""";

    private static final String IN_ORDER = " and v.vintage > ? order by v.vintage limit ?";
    private static final String LAST = "v.vintage = o.vintage";
    private static final String COUNTING =
            """
             and coalesce(v.released_at, o.period_end + 1) <= ?
            order by coalesce(v.released_at, o.period_end + 1) desc, v.vintage desc limit 1
            """;

    private final DataSource database;
    private final ObservationRows rows;
    private final Today today;

    ReadHistory(DataSource database, ObservationRows rows, Today today) {
        this.database = database;
        this.rows = rows;
        this.today = today;
    }

    /** The vintage that counts today for everybody, or to those who see drafts of an observation without one the last. */
    public ReadObservations.Found counting(String observation, Caller caller) {
        Visibility visibility = Visibility.ofAnybody(today.date());
        List<Object> parameters = new ArrayList<>();
        parameters.add(id(observation));
        parameters.addAll(visibility.parameters());
        parameters.add(today.date());
        return read(OF_OBSERVATION + visibility.sql() + COUNTING, parameters).stream()
                .findFirst()
                .or(() -> last(observation, caller))
                .orElseThrow(() -> unknown(observation));
    }

    private Optional<ReadObservations.Found> last(String observation, Caller caller) {
        return read(OF_OBSERVATION + LAST, List.of(id(observation))).stream()
                .filter(found -> Visibility.seesDraftsOf(found.vintage().agency(), caller))
                .findFirst();
    }

    /** In the order recorded; refuses an observation of which the caller sees nothing. */
    public List<ReadObservations.Found> vintages(String observation, Page.Request page, Caller caller) {
        int after = page.after() == null
                ? 0
                : (int) NumberParameter.between("cursor", page.after(), 0, Integer.MAX_VALUE, 0);
        List<ReadObservations.Found> vintages = vintages(observation, after, page.limit() + 1, caller);
        if (vintages.isEmpty()
                && (after == 0 || vintages(observation, 0, 1, caller).isEmpty())) {
            throw unknown(observation);
        }
        return vintages;
    }

    /** Every vintage of the same observation, whoever asks: not to be shown. */
    public Vintages whole(ReadObservations.Found found) {
        return new Vintages(found.about(), rows.vintages(found.vintage().observation()));
    }

    private List<ReadObservations.Found> vintages(String observation, int after, int limit, Caller caller) {
        Visibility visibility = Visibility.of(caller, today.date());
        List<Object> parameters = new ArrayList<>();
        parameters.add(id(observation));
        parameters.addAll(visibility.parameters());
        parameters.add(after);
        parameters.add(limit);
        return read(OF_OBSERVATION + visibility.sql() + IN_ORDER, parameters);
    }

    private List<ReadObservations.Found> read(String sql, List<Object> parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.size(); i++) {
                select.setObject(i + 1, parameters.get(i));
            }
            List<ReadObservations.Found> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    SeriesPeriod about = new SeriesPeriod(
                            row.getString("indicator"),
                            row.getString("area"),
                            row.getString("breakdown"),
                            TimePeriod.parse(row.getString("period")));
                    found.add(new ReadObservations.Found(about, VintageColumns.read(row)));
                }
            }
            return found;
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    /** The id in an address, refused where there can be no such observation. */
    public static UUID id(String observation) {
        try {
            return UUID.fromString(observation);
        } catch (IllegalArgumentException noUuid) {
            throw unknown(observation);
        }
    }

    public static Refusal unknown(String observation) {
        return Refusal.of(ProblemType.NOT_FOUND, "没有观测 " + observation, "There is no observation " + observation);
    }
}
