package org.waymark.reporting.standing;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.waymark.foundation.database.Database;
import org.waymark.reporting.situation.AsOf;

/** The targets of a plan that were ever set, by what was known at an instant, in the plan's own order. */
@ApplicationScoped
public class TargetsInOrder {
    /**
     * Of each target the version that reports show: the one in force on the day, as {@code Versioned} picks it, and
     * before the first day the first. Takes plan, area or null, day and instant.
     */
    static final String ASKED = asked("");
    /** The same, where the area is not null: found by its index, so that no other area is looked at. */
    static final String ASKED_IN_AREA = asked("and target.area = question.area");

    private static String asked(String where) {
        return """
            question as (select ?::text as plan, ?::text as area, ?::date as day, ?::timestamptz as known_at),
            asked as (
                select distinct on (indicator, area) target.plan, indicator, target.area, number
                from question join target_version target on target.plan = question.plan
                where announced_at <= known_at %s
                order by indicator, target.area, effective_from <= day desc,
                         case when effective_from <= day then effective_from end desc,
                         case when effective_from <= day then -version else version end)
            """
                .formatted(where);
    }

    /** Codes are compared as Java does. */
    static final String ORDER = "number nulls last, indicator collate \"C\", area collate \"C\"";

    private static final String FIRST = "select number, indicator, area from asked order by " + ORDER + " limit ?";
    private static final String AFTER =
            """
            select number, indicator, area from asked
            where (number is null, coalesce(number, 0), indicator collate "C", area collate "C")
                  > (?::boolean, ?::integer, ?::text collate "C", ?::text collate "C")
            order by\s"""
                    + ORDER + " limit ?";

    private final Database database;

    TargetsInOrder(Database database) {
        this.database = database;
    }

    /**
     * @param area null for every area
     * @param after null for the first ones
     */
    public List<TargetPlace> of(String plan, String area, AsOf asOf, TargetPlace after, int most) {
        String asked = "with " + (area == null ? ASKED : ASKED_IN_AREA);
        return after == null
                ? database.read(asked + FIRST, TargetsInOrder::read, plan, area, asOf.day(), asOf.knownAt(), most)
                : database.read(
                        asked + AFTER,
                        TargetsInOrder::read,
                        plan,
                        area,
                        asOf.day(),
                        asOf.knownAt(),
                        after.number() == null,
                        after.number() == null ? 0 : after.number(),
                        after.indicator(),
                        after.area(),
                        most);
    }

    static TargetPlace read(ResultSet row) throws SQLException {
        return new TargetPlace(
                row.getObject("number", Integer.class), row.getString("indicator"), row.getString("area"));
    }
}
