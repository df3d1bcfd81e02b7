package org.waymark.indicator.area;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.waymark.contracts.EventJson;
import org.waymark.foundation.database.DatabaseFailure;

/** The code list remembered for the hot path; whoever refuses by it asks for the {@link #fresh} one first. */
@ApplicationScoped
public class Areas {
    private static final long OUTDATED_NANOS = Duration.ofMinutes(1).toNanos();
    private static final String VERSIONS = "select count(*) from area";
    private static final String CURRENT = "select distinct on (code) code, body from area order by code, version desc";

    private record Remembered(AreaList list, long nanoTime) {}

    private final DataSource database;
    private volatile Remembered remembered;

    Areas(DataSource database) {
        this.database = database;
    }

    /** Up to a minute old. */
    public AreaList remembered() {
        Remembered known = remembered;
        return known != null && System.nanoTime() - known.nanoTime < OUTDATED_NANOS ? known.list : fresh();
    }

    public AreaList fresh() {
        long now = System.nanoTime();
        try (Connection connection = database.getConnection();
                Statement select = connection.createStatement()) {
            long versions = versions(select);
            Remembered known = remembered;
            AreaList list = known != null && known.list.versions() == versions
                    ? known.list
                    : new AreaList(versions, current(select));
            remembered = new Remembered(list, now);
            return list;
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    private static long versions(Statement select) throws SQLException {
        try (ResultSet row = select.executeQuery(VERSIONS)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static SortedMap<String, AreaDefinition> current(Statement select) throws SQLException {
        SortedMap<String, AreaDefinition> byCode = new TreeMap<>();
        try (ResultSet row = select.executeQuery(CURRENT)) {
            while (row.next()) {
                byCode.put(row.getString(1), EventJson.mapper().readValue(row.getString(2), AreaDefinition.class));
            }
        } catch (JsonProcessingException storedOtherwise) {
            throw new UncheckedIOException(storedOtherwise);
        }
        return Collections.unmodifiableSortedMap(byCode);
    }
}
