package org.waymark.indicator.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.waymark.foundation.database.DatabaseFailure;
import org.waymark.foundation.period.TimePeriod;

/** From when on plans want to know of an indicator. */
@ApplicationScoped
public class TargetStarts {
    private static final String STARTS =
            """
            select distinct target.indicator, target.area, current.body::jsonb #>> '{period,start}'
            from target cross join lateral (
                select body from plan where plan.code = target.plan order by version desc limit 1) current
            where target.indicator = any(?)
            """;

    /** The first day of a plan that sets a target on the indicator for the area. */
    public record Start(String indicator, String area, LocalDate day) {}

    private final DataSource database;

    TargetStarts(DataSource database) {
        this.database = database;
    }

    public List<Start> of(Collection<String> indicators) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(STARTS)) {
            select.setArray(1, connection.createArrayOf("text", indicators.toArray()));
            List<Start> starts = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    starts.add(new Start(
                            row.getString(1),
                            row.getString(2),
                            TimePeriod.parse(row.getString(3)).firstDay()));
                }
            }
            return starts;
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }
}
