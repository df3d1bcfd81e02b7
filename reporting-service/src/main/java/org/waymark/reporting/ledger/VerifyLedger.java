package org.waymark.reporting.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.foundation.database.Database;
import org.waymark.foundation.database.Pool;
import org.waymark.foundation.snapshot.Snapshot;
import org.waymark.reporting.evidence.FindSubjects;
import org.waymark.reporting.evidence.SubjectFacts;
import org.waymark.reporting.method.Methods;
import org.waymark.reporting.situation.EvidenceFrom;
import org.waymark.reporting.situation.Subject;

/** Works the rows of the ledger out anew and compares them with those that are stored. */
@ApplicationScoped
class VerifyLedger {
    private static final String PAGE =
            """
            select id, plan, indicator, area, exists (select from stale_subject where subject = id) as stale
            from subject where plan = coalesce(?, plan) and id >= ? order by id limit ?
            """;
    private static final String WITHOUT_SUBJECT =
            """
            select distinct plan, indicator, area from target_version target
            where plan = coalesce(?, plan)
              and not exists (select from subject known
                              where (known.plan, known.indicator, known.area)
                                  = (target.plan, target.indicator, target.area))
            order by plan, indicator, area limit ?
            """;

    private final Database database;
    private final FindSubjects findSubjects;
    private final StoredRows stored;
    private final LedgerSettings settings;

    VerifyLedger(Database database, FindSubjects findSubjects, StoredRows stored, LedgerSettings settings) {
        this.database = database;
        this.findSubjects = findSubjects;
        this.stored = stored;
        this.settings = settings;
    }

    /**
     * What was found of some subjects.
     *
     * @param next where to go on; null when there are no more
     * @param stale left to the workers, and not compared
     * @param differing with what is wrong
     */
    record Found(Long next, int agreeing, int stale, Map<Subject, String> differing) {}

    private record Listed(long id, Subject subject, boolean stale) {}

    /**
     * @param plan null for all
     * @param from the id of the first that is looked at
     */
    @Snapshot(Pool.READS)
    public Found next(String plan, long from) {
        List<Listed> page = database.read(
                PAGE,
                row -> new Listed(
                        row.getLong("id"),
                        new Subject(row.getString("plan"), row.getString("indicator"), row.getString("area")),
                        row.getBoolean("stale")),
                plan,
                from,
                settings.atOnce());
        List<Listed> compared = page.stream().filter(listed -> !listed.stale()).toList();
        Map<Subject, String> differing = compare(compared);
        return new Found(
                page.size() < settings.atOnce()
                        ? null
                        : page.get(page.size() - 1).id() + 1,
                compared.size() - differing.size(),
                page.size() - compared.size(),
                differing);
    }

    /** Targets that the ledger does not know of; at most as many as are looked at together. */
    @Snapshot(Pool.READS)
    public List<Subject> withoutSubject(String plan) {
        return database.read(
                WITHOUT_SUBJECT,
                row -> new Subject(row.getString("plan"), row.getString("indicator"), row.getString("area")),
                plan,
                settings.atOnce());
    }

    private Map<Subject, String> compare(List<Listed> subjects) {
        Map<Subject, List<EvidenceFrom>> evidence =
                findSubjects.of(subjects.stream().map(Listed::subject).toList()).stream()
                        .collect(Collectors.toMap(SubjectFacts::subject, SubjectFacts::evidence));
        Map<Long, SubjectLedger> rows =
                stored.of(subjects.stream().map(Listed::id).toList());
        Sweep sweep = new Sweep(Methods.byDefault());
        Map<Subject, String> differing = new LinkedHashMap<>();
        for (Listed listed : subjects) {
            SubjectLedger expected =
                    sweep.of(evidence.getOrDefault(listed.subject(), List.of())).ofAtMost(settings.rowsPerSubject());
            SubjectLedger found = rows.get(listed.id());
            if (!expected.equals(found)) {
                differing.put(listed.subject(), difference(expected, found));
            }
        }
        return differing;
    }

    private static String difference(SubjectLedger expected, SubjectLedger found) {
        Set<LedgerRow> missing = new HashSet<>(expected.rows());
        found.rows().forEach(missing::remove);
        List<LedgerRow> wrong = new ArrayList<>(found.rows());
        wrong.removeAll(expected.rows());
        return "%d rows are missing, %d should not be there%s"
                .formatted(
                        missing.size(),
                        wrong.size(),
                        expected.knownSince().equals(found.knownSince()) ? "" : ", known_since is another");
    }
}
