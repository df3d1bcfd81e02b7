package org.waymark.reporting.standing;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.waymark.foundation.database.Database;
import org.waymark.reporting.assessment.Attainment;
import org.waymark.reporting.ledger.Codes;
import org.waymark.reporting.situation.AsOf;
import org.waymark.reporting.situation.Reason;

/** How the targets of a plan stand by the default method, counted where the ledger's rows are. */
@ApplicationScoped
public class CountInLedger {
    private static final String COUNT =
            """
            , standing as (
                select asked.number, asked.indicator, asked.area, attainment, pace, reason,
                       flags &\s"""
                    + (Codes.MET_EARLY | Codes.FINAL)
                    + """
             as flags,
                       verdict.subject is null or stale.id is not null as direct
                from question cross join asked
                left join subject on subject.plan = asked.plan and subject.indicator = asked.indicator
                    and subject.area = asked.area
            """
                    + RowForQuestion.STALE + RowForQuestion.VERDICT
                    + """
            )
            (select 'TALLY' as kind, null::integer as number, null as indicator, null as area, null::smallint as reason,
                    attainment, pace, flags, reason is null as assessable, count(*)
             from standing where not direct group by attainment, pace, flags, reason is null)
            union all
            (select 'NOT_ASSESSABLE', number, indicator, area, reason, null, null, null, null, null
             from standing where reason is not null and not direct order by\s"""
                    + TargetsInOrder.ORDER
                    + """
             limit ?)
            union all
            (select 'DIRECT', number, indicator, area, null, null, null, null, null, null
             from standing where direct limit ?)
            """;

    /**
     * So many targets that stand alike.
     *
     * @param word of the method's scale; null where that has no words
     * @param assessable there is no reason why the method could not say more
     */
    public record Tally(
            Attainment attainment, String word, boolean metEarly, boolean isFinal, boolean assessable, int targets) {}

    /** A target of which the method could not say more, and why. */
    public record NotAssessable(TargetPlace place, Reason reason) {}

    /**
     * @param notAssessable the first ones of those counted, in the plan's order
     * @param direct those not counted, since the ledger cannot answer for them
     */
    public record Counted(List<Tally> tallies, List<NotAssessable> notAssessable, List<TargetPlace> direct) {}

    private final Database database;

    CountInLedger(Database database) {
        this.database = database;
    }

    /**
     * @param area null for every area
     * @param named how many that are not assessable are named at most
     * @param direct how many that the ledger cannot answer for are named at most
     */
    public Counted of(String plan, String area, AsOf asOf, int named, int direct) {
        String asked = "with " + (area == null ? TargetsInOrder.ASKED : TargetsInOrder.ASKED_IN_AREA);
        return database.read(
                asked + COUNT, 0, CountInLedger::read, plan, area, asOf.day(), asOf.knownAt(), named, direct);
    }

    private static Counted read(ResultSet rows) throws SQLException {
        Counted counted = new Counted(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        while (rows.next()) {
            switch (rows.getString("kind")) {
                case "TALLY" -> counted.tallies.add(tally(rows));
                case "NOT_ASSESSABLE" ->
                    counted.notAssessable.add(
                            new NotAssessable(TargetsInOrder.read(rows), Codes.reason(rows.getInt("reason"))));
                default -> counted.direct.add(TargetsInOrder.read(rows));
            }
        }
        return counted;
    }

    private static Tally tally(ResultSet row) throws SQLException {
        int flags = row.getInt("flags");
        return new Tally(
                Codes.attainment(row.getInt("attainment")),
                Codes.pace(row.getInt("pace")),
                (flags & Codes.MET_EARLY) != 0,
                (flags & Codes.FINAL) != 0,
                row.getBoolean("assessable"),
                row.getInt("count"));
    }
}
