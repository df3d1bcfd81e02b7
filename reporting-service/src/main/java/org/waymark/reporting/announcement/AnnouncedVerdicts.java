package org.waymark.reporting.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.waymark.foundation.database.Database;
import org.waymark.foundation.database.Row;
import org.waymark.reporting.assessment.Attainment;
import org.waymark.reporting.situation.Reason;
import org.waymark.reporting.situation.Subject;
import org.waymark.reporting.verdicthistory.StatedVerdict;

/** The rows of {@code announced_verdict}. */
@ApplicationScoped
class AnnouncedVerdicts {
    private static final String KEYS =
            "select plan, indicator, area from unnest(?::text[], ?::text[], ?::text[]) asked (plan, indicator, area)";
    private static final String ADD = "insert into announced_verdict (plan, indicator, area) " + KEYS
            + " order by 1, 2, 3 on conflict do nothing returning plan, indicator, area";
    private static final String LOCK = "select * from announced_verdict where (plan, indicator, area) in (" + KEYS
            + ") order by plan, indicator, area for update";
    private static final String MOVE =
            """
            update announced_verdict
            set method = ?, method_version = ?, attainment = ?, pace = ?, reason = ?, as_of = ?, known_at = ?,
                event_id = coalesce(?, event_id)
            where plan = ? and indicator = ? and area = ?
            """;

    /** A row that is to be moved. */
    record Move(Subject subject, AnnouncedVerdict to) {}

    /**
     * Rows that nobody else moves until the transaction ends.
     *
     * @param told what was told last; empty where nothing was yet
     * @param added those that had no row before
     */
    record Locked(Map<Subject, Optional<AnnouncedVerdict>> told, Set<Subject> added) {

        /** Its first verdict is taken over silently: it was known before verdicts were announced. */
        boolean isSilent(Subject subject) {
            return told.get(subject).isEmpty() && !added.contains(subject);
        }
    }

    private final Database database;

    AnnouncedVerdicts(Database database) {
        this.database = database;
    }

    Locked lock(Collection<Subject> subjects) {
        List<String> plans = subjects.stream().map(Subject::plan).toList();
        List<String> indicators = subjects.stream().map(Subject::indicator).toList();
        List<String> areas = subjects.stream().map(Subject::area).toList();
        Set<Subject> added = Set.copyOf(database.read(ADD, AnnouncedVerdicts::subject, plans, indicators, areas));
        Map<Subject, Optional<AnnouncedVerdict>> told = database
                .read(
                        LOCK,
                        row -> Map.entry(subject(row), Optional.ofNullable(announced(row))),
                        plans,
                        indicators,
                        areas)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new Locked(told, added);
    }

    void move(List<Move> moves) {
        database.changeEach(MOVE, moves, move -> new Object[] {
            move.to.method(),
            move.to.methodVersion(),
            move.to.verdict().attainment().name(),
            move.to.verdict().word(),
            move.to.verdict().reason() == null
                    ? null
                    : move.to.verdict().reason().name(),
            move.to.asOf(),
            move.to.knownAt(),
            move.to.event(),
            move.subject.plan(),
            move.subject.indicator(),
            move.subject.area()
        });
    }

    private static Subject subject(ResultSet row) throws SQLException {
        return new Subject(row.getString("plan"), row.getString("indicator"), row.getString("area"));
    }

    /** Null while nothing was told. */
    private static AnnouncedVerdict announced(ResultSet row) throws SQLException {
        String attainment = row.getString("attainment");
        String reason = row.getString("reason");
        return attainment == null
                ? null
                : new AnnouncedVerdict(
                        row.getString("method"),
                        row.getString("method_version"),
                        new StatedVerdict(
                                Attainment.valueOf(attainment),
                                row.getString("pace"),
                                reason == null ? null : Reason.valueOf(reason)),
                        row.getObject("as_of", LocalDate.class),
                        Row.instant(row, "known_at"),
                        row.getObject("event_id", UUID.class));
    }
}
