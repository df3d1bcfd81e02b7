package org.waymark.indicator.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.database.DatabaseFailure;
import org.waymark.foundation.http.ProblemType;
import org.waymark.foundation.http.Refusal;
import org.waymark.foundation.http.Violation;
import org.waymark.foundation.journal.Journal;
import org.waymark.foundation.versioned.Version;
import org.waymark.indicator.area.Areas;
import org.waymark.indicator.catalogue.Definitions;
import org.waymark.indicator.recording.BeginObservations;
import org.waymark.indicator.recording.CopyFirstVintages;
import org.waymark.indicator.recording.Difference;
import org.waymark.indicator.recording.JudgeRows;
import org.waymark.indicator.recording.RecordRows;
import org.waymark.indicator.recording.Tally;
import org.waymark.indicator.rows.SourcePieces;
import org.waymark.indicator.rule.CheckStaged;
import org.waymark.indicator.rule.RuleSets;
import org.waymark.indicator.staging.AcceptedRows;

/** Reads, checks and records a file of observations. */
@ApplicationScoped
public class ImportObservations {
    private static final long WORTH_ANALYZING = 5_000;
    /** How many rows there are is what the planner needs; a sample of 3,000 tells enough of what they hold. */
    private static final String ANALYZE =
            "set local default_statistics_target = 10; analyze staged (row, indicator, area, breakdown, period)";

    /** Rows that are all refused send no statement for as long as they are read; the transaction's own limit bounds it. */
    private static final String MAY_READ_LONG = "set local idle_in_transaction_session_timeout = 0";

    private static final String OUTDATED =
            """
            select exists (
                select from unnest(?, ?, ?) as used (code, definition, rules)
                where definition <> %s or rules <> coalesce(%s, 0))
            """
                    .formatted(Version.latest("indicator", "used.code"), Version.latest("rule_set", "used.code"));

    private final DataSource database;
    private final Definitions definitions;
    private final Areas areas;
    private final RuleSets ruleSets;
    private final CheckStaged checkStaged;
    private final BindRow bindRow;
    private final Journal journal;
    private final Clock clock;

    ImportObservations(
            DataSource database,
            Definitions definitions,
            Areas areas,
            RuleSets ruleSets,
            CheckStaged checkStaged,
            BindRow bindRow,
            Journal journal,
            Clock clock) {
        this.database = database;
        this.definitions = definitions;
        this.areas = areas;
        this.ruleSets = ruleSets;
        this.checkStaged = checkStaged;
        this.bindRow = bindRow;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * In the transaction that is open when it is called; the caller rolls it back after a dry run and when this throws.
     * A {@link Refusal} says why nothing may be stored.
     */
    public ImportReport run(InputStream body, ImportRequest request, Caller caller, ImportProgress progress) {
        try (Connection connection = database.getConnection();
                SourcePieces rows = SourcePieces.of(request.format(), body)) {
            execute(connection, MAY_READ_LONG);
            return run(connection, rows, request, caller, progress);
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        } catch (IOException unreadable) {
            throw unreadable(unreadable);
        }
    }

    private ImportReport run(
            Connection connection, SourcePieces rows, ImportRequest request, Caller caller, ImportProgress progress)
            throws SQLException, IOException {
        Findings findings = new Findings();
        ReadFile file = new ReadFile(bindRow, definitions, ruleSets, areas.fresh(), request, caller, findings);
        try (AcceptedRows accepted = new AcceptedRows(connection, request.dryRun())) {
            read(file, rows, accepted, progress, findings);
            refuseOutdated(connection, file);
            if (!request.dryRun() && file.mayBeAllNew() && recordAllNew(connection, file, accepted, caller, progress)) {
                journal.nudge();
                return ImportReport.allNew(file.received(), findings);
            }
            accepted.stage();
        }
        analyze(connection, file.staged());

        progress.at(ImportProgress.Stage.CHECKING, file.received());
        JudgeRows.Judgement judged = new JudgeRows(connection, checkStaged)
                .judge(file.asStaged(), request.mode() == ImportRequest.Mode.PARTIAL);
        boolean mayRecord = !request.dryRun()
                && (request.mode() == ImportRequest.Mode.PARTIAL || (file.rejected() == 0 && judged.blocked() == 0));
        Instant now = clock.instant();
        Difference.Compared compared =
                new Difference(connection, !mayRecord, judged.severalForOne()).compare(file.asStaged(), now);

        Tally.Counts counts = Tally.counts(connection);
        if (request.mode() == ImportRequest.Mode.PARTIAL
                && judged.together()
                && counts.blockedRows() > judged.blocked()) {
            throw changedMeanwhile("观测刚刚有变，请重试", "An observation has just changed; try again");
        }
        Tally.Outcomes outcomes = compared.known() == 0 ? new Tally.Outcomes(0, 0) : Tally.outcomes(connection);
        long rejected = file.rejected() + counts.blockedRows();
        ImportReport report = new ImportReport(
                file.received(),
                file.received() - rejected - compared.unchanged() - outcomes.revised() - outcomes.withdrawn(),
                outcomes.revised(),
                outcomes.withdrawn(),
                compared.unchanged(),
                rejected,
                findings.warnings() + counts.warnings(),
                findings.errors() + counts.errors(),
                errors(findings, counts, connection, rows),
                request.dryRun() ? Tally.changes(connection) : null);
        if (rejected > 0 && request.mode() == ImportRequest.Mode.ATOMIC) {
            throw report.asRefusal();
        }
        if (mayRecord) {
            progress.at(ImportProgress.Stage.APPLYING, file.received());
            record(compared, counts, report, new RecordRows(connection, caller, now));
        }
        return report;
    }

    private static void read(
            ReadFile file, SourcePieces rows, AcceptedRows accepted, ImportProgress progress, Findings findings)
            throws SQLException, IOException {
        try {
            file.read(rows, accepted, progress);
        } catch (Refusal broken) {
            throw findings.before(broken);
        }
    }

    private boolean recordAllNew(
            Connection connection, ReadFile file, AcceptedRows accepted, Caller caller, ImportProgress progress)
            throws SQLException {
        if (accepted.areFew()) {
            return new CopyFirstVintages(connection, caller, clock.instant()).record(accepted.held());
        }
        accepted.stage();
        progress.at(ImportProgress.Stage.CHECKING, file.received());
        if (!new BeginObservations(connection).begin(file.staged())) {
            return false;
        }
        progress.at(ImportProgress.Stage.APPLYING, file.received());
        new RecordRows(connection, caller, clock.instant()).recordNew(false, false);
        return true;
    }

    private static void analyze(Connection connection, long rows) throws SQLException {
        if (rows > WORTH_ANALYZING) {
            execute(connection, ANALYZE);
        }
    }

    private void record(Difference.Compared compared, Tally.Counts counts, ImportReport report, RecordRows rows)
            throws SQLException {
        if (report.recorded() > 0) {
            rows.recordNew(compared.known() > 0, counts.blockedRows() > 0);
        }
        if (report.revised() + report.withdrawn() > 0) {
            rows.recordNext();
        }
        if (compared.unchanged() < report.received()) {
            journal.nudge();
        }
    }

    private static List<Violation> errors(
            Findings findings, Tally.Counts counts, Connection connection, SourcePieces rows) throws SQLException {
        if (counts.errors() + counts.warnings() == 0) {
            return findings.first();
        }
        return Stream.concat(
                        findings.first().stream(),
                        Tally.findings(connection, Findings.MOST_KEPT, rows::placeOf).stream())
                .sorted(Findings.BY_ROW)
                .limit(Findings.MOST_KEPT)
                .toList();
    }

    /** Only current definitions and rules may judge: an answer is kept for days. */
    private static void refuseOutdated(Connection connection, ReadFile file) throws SQLException {
        List<ReadFile.Used> used = file.used();
        try (PreparedStatement select = connection.prepareStatement(OUTDATED)) {
            select.setArray(1, array(connection, "text", used, ReadFile.Used::code));
            select.setArray(2, array(connection, "int4", used, ReadFile.Used::definition));
            select.setArray(3, array(connection, "int4", used, ReadFile.Used::rules));
            try (ResultSet row = select.executeQuery()) {
                row.next();
                if (row.getBoolean(1)) {
                    throw changedMeanwhile(
                            "指标的定义或规则刚刚有变，请重试",
                            "The definition or the rules of an indicator have just changed; try again");
                }
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static <T> Array array(Connection connection, String type, List<T> of, Function<T, Object> element)
            throws SQLException {
        return connection.createArrayOf(type, of.stream().map(element).toArray());
    }

    private static Refusal changedMeanwhile(String zh, String en) {
        return Refusal.of(ProblemType.CONCURRENT_CHANGE, zh, en).withHeader("Retry-After", "1");
    }

    private static Refusal unreadable(IOException failure) {
        String why = failure.getMessage();
        return Refusal.of(ProblemType.UNREADABLE, "文件无法读取：" + why, "The file cannot be read: " + why);
    }
}
