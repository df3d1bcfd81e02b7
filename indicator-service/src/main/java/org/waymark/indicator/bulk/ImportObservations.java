package org.waymark.indicator.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.http.ProblemType;
import org.waymark.foundation.http.Refusal;
import org.waymark.foundation.http.Violation;
import org.waymark.foundation.journal.Journal;
import org.waymark.foundation.journal.JournalFailure;
import org.waymark.indicator.area.Areas;
import org.waymark.indicator.catalogue.Definitions;
import org.waymark.indicator.observation.BindRow;
import org.waymark.indicator.rule.CheckStaged;
import org.waymark.indicator.rule.RuleSets;
import org.waymark.indicator.staging.StageRows;
import org.waymark.indicator.staging.Staging;

/** Reads, checks and records a file of observations. */
@ApplicationScoped
public class ImportObservations {
    /** Sorting and hashing a large file needs more than a query; entries must be drawn as the relay expects it. */
    private static final String BEGIN = "set local work_mem = '64MB'";

    private static final String WRITES_TO_JOURNAL = "lock table journal in row exclusive mode";
    private static final long WORTH_ANALYZING = 5_000;
    private static final String VERSIONS = "select code, max(version) from indicator where code = any(?) group by code";

    private final DataSource database;
    private final Definitions definitions;
    private final Areas areas;
    private final RuleSets ruleSets;
    private final CheckStaged checkStaged;
    private final BindRow bindRow;
    private final Journal journal;

    ImportObservations(
            DataSource database,
            Definitions definitions,
            Areas areas,
            RuleSets ruleSets,
            CheckStaged checkStaged,
            BindRow bindRow,
            Journal journal) {
        this.database = database;
        this.definitions = definitions;
        this.areas = areas;
        this.ruleSets = ruleSets;
        this.checkStaged = checkStaged;
        this.bindRow = bindRow;
        this.journal = journal;
    }

    /**
     * In the transaction that is open when it is called; the caller rolls it back after a dry run and when this throws.
     * A {@link Refusal} says why nothing may be stored.
     */
    public ImportReport run(InputStream body, ImportRequest request, Caller caller, ImportProgress progress) {
        try (Connection connection = database.getConnection();
                SourceRows rows = ReadRows.of(request.format(), body)) {
            return run(connection, rows, request, caller, progress);
        } catch (SQLException failure) {
            throw new JournalFailure(failure);
        } catch (IOException unreadable) {
            throw unreadable(unreadable);
        }
    }

    private ImportReport run(
            Connection connection, SourceRows rows, ImportRequest request, Caller caller, ImportProgress progress)
            throws SQLException, IOException {
        Findings findings = new Findings();
        StageFile file = new StageFile(bindRow, definitions, ruleSets, areas.fresh(), request, caller, findings);
        stage(connection, rows, file, request, progress);
        refuseOutdated(connection, file.versions());

        progress.at(ImportProgress.Stage.CHECKING, file.received());
        boolean twins = Twins.find(connection);
        checkStaged.check(connection);
        Staging.weighWarnings(connection);
        if (ImportResult.counts(connection).errors() > 0) {
            new Difference(connection, true, twins).forgiveUnchanged();
        }
        boolean mayRecord = !request.dryRun()
                && (request.mode() == ImportRequest.Mode.PARTIAL
                        || (findings.count() == 0
                                && ImportResult.counts(connection).errors() == 0));
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        Difference difference = new Difference(connection, !mayRecord, twins);
        Standing standing = compare(connection, difference, file, now);

        ImportResult.Counts counts = ImportResult.counts(connection);
        ImportResult.Outcomes outcomes =
                standing.known == 0 ? new ImportResult.Outcomes(0, 0) : ImportResult.outcomes(connection);
        long rejected = file.rejected() + counts.blockedRows();
        ImportReport report = new ImportReport(
                file.received(),
                file.received() - rejected - standing.unchanged - outcomes.revised() - outcomes.withdrawn(),
                outcomes.revised(),
                outcomes.withdrawn(),
                standing.unchanged,
                rejected,
                counts.warnings(),
                findings.count() + counts.errors(),
                errors(findings, counts, connection, rows),
                request.dryRun() ? ImportResult.changes(connection) : null);
        if (rejected > 0 && request.mode() == ImportRequest.Mode.ATOMIC) {
            throw refused(report);
        }
        if (mayRecord) {
            progress.at(ImportProgress.Stage.APPLYING, file.received());
            record(connection, standing, report, new RecordRows(connection, caller, now));
        }
        return report;
    }

    /** How many rows have an observation already, and how many of them say nothing new. */
    private record Standing(long known, long unchanged) {}

    private void stage(
            Connection connection, SourceRows rows, StageFile file, ImportRequest request, ImportProgress progress)
            throws SQLException, IOException {
        Staging.prepare(connection);
        Difference.prepare(connection);
        try (Statement begin = connection.createStatement()) {
            begin.execute(request.dryRun() ? BEGIN : BEGIN + "; " + WRITES_TO_JOURNAL);
        }
        try (StageRows copy = new StageRows(connection, request.dryRun())) {
            file.read(rows, copy, progress);
            copy.end();
        }
        if (file.staged() > WORTH_ANALYZING) {
            try (Statement analyze = connection.createStatement()) {
                analyze.execute("analyze staged (row, indicator, area, breakdown, period)");
            }
        }
    }

    private static Standing compare(Connection connection, Difference difference, StageFile file, Instant now)
            throws SQLException {
        long known = difference.know(file.staged());
        if (file.looksBack()) {
            AgainstHistory.findNothingThere(connection);
        }
        if (known == 0) {
            return new Standing(0, 0);
        }
        long unchanged = difference.findUnchanged();
        if (unchanged < known) {
            do {
                difference.number(now);
            } while (AgainstHistory.find(connection) > 0);
        }
        return new Standing(known, unchanged);
    }

    private void record(Connection connection, Standing standing, ImportReport report, RecordRows rows)
            throws SQLException {
        if (report.recorded() > 0) {
            rows.recordNew();
        }
        if (report.revised() + report.withdrawn() > 0) {
            rows.recordNext();
        }
        if (standing.unchanged() < report.received()) {
            journal.nudge();
        }
    }

    private static List<Violation> errors(
            Findings findings, ImportResult.Counts counts, Connection connection, SourceRows rows) throws SQLException {
        if (counts.errors() + counts.warnings() == 0) {
            return findings.first();
        }
        return Stream.concat(findings.first().stream(), ImportResult.findings(connection, rows).stream())
                .sorted(java.util.Comparator.comparing(Violation::row))
                .limit(Findings.MOST_KEPT)
                .toList();
    }

    private static Refusal refused(ImportReport report) {
        Refusal refusal = Refusal.tooManyRulesBroken((int) report.errorCount(), report.errors());
        boolean onlyLooked = report.changes() != null;
        return (onlyLooked ? refusal.with("changes", report.changes()) : refusal)
                .with("received", report.received())
                .with("recorded", onlyLooked ? report.recorded() : 0)
                .with("revised", onlyLooked ? report.revised() : 0)
                .with("withdrawn", onlyLooked ? report.withdrawn() : 0)
                .with("unchanged", onlyLooked ? report.unchanged() : 0)
                .with("rejected", report.rejected())
                .with("warnings", report.warnings())
                .with("errorCount", report.errorCount());
    }

    /** Only the current definitions may judge: an answer is kept for days. */
    private void refuseOutdated(Connection connection, Map<String, Integer> used) throws SQLException {
        boolean outdated = false;
        try (PreparedStatement select = connection.prepareStatement(VERSIONS)) {
            select.setArray(1, connection.createArrayOf("text", used.keySet().toArray()));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    if (used.get(row.getString(1)) != row.getInt(2)) {
                        definitions.fresh(row.getString(1));
                        outdated = true;
                    }
                }
            }
        }
        if (outdated) {
            throw Refusal.of(
                            ProblemType.CONCURRENT_CHANGE,
                            "指标定义刚刚有变，请重试",
                            "The definition of an indicator has just changed; try again")
                    .withHeader("Retry-After", "1");
        }
    }

    private static Refusal unreadable(IOException failure) {
        String why = failure.getMessage();
        return Refusal.of(ProblemType.UNREADABLE, "文件无法读取：" + why, "The file cannot be read: " + why);
    }
}
