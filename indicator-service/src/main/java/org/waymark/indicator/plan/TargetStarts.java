package org.waymark.indicator.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.waymark.foundation.database.Database;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.foundation.time.Today;
import org.waymark.foundation.versioned.Version;

/** The day from which plans need values of an indicator, according to the plans and targets that hold today. */
@ApplicationScoped
public class TargetStarts {
    private static final String STARTS =
            """
            select distinct target.indicator, target.area, thing.body::jsonb #>> '{period,start}'
            from target join plan thing on thing.code = target.plan
            where target.indicator = any(?) and target.effective_from <= ? and thing.version =\s"""
                    + Version.inEffect("plan", "thing.code", "?");

    /** The first day of a plan that sets a target on the indicator for the area. */
    public record Start(String indicator, String area, LocalDate day) {}

    private final Database database;
    private final Today today;

    TargetStarts(Database database, Today today) {
        this.database = database;
        this.today = today;
    }

    public List<Start> of(Collection<String> indicators) {
        LocalDate day = today.date();
        return database.read(
                STARTS,
                row -> new Start(
                        row.getString(1),
                        row.getString(2),
                        TimePeriod.parse(row.getString(3)).firstDay()),
                indicators,
                day,
                day);
    }
}
