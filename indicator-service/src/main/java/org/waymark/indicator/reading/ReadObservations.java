package org.waymark.indicator.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGStatement;
import org.waymark.foundation.database.Connections;
import org.waymark.foundation.database.DatabaseFailure;
import org.waymark.indicator.observation.RecordedVintage;
import org.waymark.indicator.observation.VintageColumns;

/** Reads vintages of an indicator. Called within a snapshot. */
@ApplicationScoped
public class ReadObservations {
    private final Connections connections;

    ReadObservations(Connections connections) {
        this.connections = connections;
    }

    /** @param after null for the beginning */
    List<RecordedVintage> find(ListingQuery query, ListingPlace after, int limit) {
        boolean fromRare = query.mayBeRare() && isTrue(query.whetherRare(after, limit));
        return read(query.page(after, limit, fromRare));
    }

    private boolean isTrue(Sql sql) {
        try (Connection connection = connections.get();
                PreparedStatement select = bound(connection, sql);
                ResultSet row = select.executeQuery()) {
            return row.next() && row.getBoolean(1);
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    private List<RecordedVintage> read(Sql sql) {
        try (Connection connection = connections.get();
                PreparedStatement select = bound(connection, sql);
                ResultSet row = select.executeQuery()) {
            List<RecordedVintage> found = new ArrayList<>();
            while (row.next()) {
                found.add(VintageColumns.recorded(row));
            }
            return found;
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    /** Planned anew for the values of each query: a generic plan would not read along the index. */
    private static PreparedStatement bound(Connection connection, Sql sql) throws SQLException {
        PreparedStatement select = connection.prepareStatement(sql.text());
        select.unwrap(PGStatement.class).setPrepareThreshold(0);
        sql.bind(select);
        return select;
    }
}
