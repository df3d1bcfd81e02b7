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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.waymark.foundation.bulk.BulkRequest;
import org.waymark.foundation.bulk.Findings;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.database.DatabaseFailure;
import org.waymark.foundation.journal.Journal;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.problem.Violation;
import org.waymark.foundation.rows.SourcePieces;
import org.waymark.foundation.versioned.Version;
import org.waymark.indicator.area.Areas;
import org.waymark.indicator.catalogue.Definitions;
import org.waymark.indicator.recording.BeginObservations;
import org.waymark.indicator.recording.CopyFirstVintages;
import org.waymark.indicator.recording.JudgeRows;
import org.waymark.indicator.recording.JudgedFile;
import org.waymark.indicator.recording.MatchRows;
import org.waymark.indicator.recording.MatchedFile;
import org.waymark.indicator.recording.RecordRows;
import org.waymark.indicator.recording.RecordableRows;
import org.waymark.indicator.recording.Sender;
import org.waymark.indicator.recording.Tally;
import org.waymark.indicator.rows.FilledColumns;
import org.waymark.indicator.rows.OpenObservations;
import org.waymark.indicator.rule.CheckStaged;
import org.waymark.indicator.rule.FarPeriods;
import org.waymark.indicator.rule.RuleSets;
import org.waymark.indicator.staging.AcceptedRows;
import org.waymark.indicator.staging.StagedFile;

/** Reads, checks and records a file of observations. */
@ApplicationScoped
public class ImportObservations {
    private static final long WORTH_ANALYZING = 5_000;
    /** The planner needs the number of rows; a sample of 3,000 says enough about their content. */
    private static final String ANALYZE =
            "set local default_statistics_target = 10; analyze staged (row, indicator, area, breakdown, period)";

    /**
     * While every row is refused no statement is sent for a long time. The transaction's own time limit still holds.
     */
    private static final String MAY_READ_LONG = "set local idle_in_transaction_session_timeout = 0";

    private static final String OUTDATED =
            """
            select exists (
                select from unnest(?, ?, ?) as used (code, definition, rules)
                where definition <> %s or rules <> coalesce(%s, 0))
            """
                    .formatted(
                            Version.inEffect("indicator", "used.code", "?"), Version.latest("rule_set", "used.code"));

    private final DataSource database;
    private final Definitions definitions;
    private final Areas areas;
    private final RuleSets ruleSets;
    private final CheckStaged checkStaged;
    private final MatchRows compareRows;
    private final BindRow bindRow;
    private final MergeRows mergeRows;
    private final Journal journal;
    private final Clock clock;

    ImportObservations(
            DataSource database,
            Definitions definitions,
            Areas areas,
            RuleSets ruleSets,
            CheckStaged checkStaged,
            MatchRows compareRows,
            BindRow bindRow,
            MergeRows mergeRows,
            Journal journal,
            Clock clock) {
        this.database = database;
        this.definitions = definitions;
        this.areas = areas;
        this.ruleSets = ruleSets;
        this.checkStaged = checkStaged;
        this.compareRows = compareRows;
        this.bindRow = bindRow;
        this.mergeRows = mergeRows;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Takes part in the open transaction. The caller rolls it back after a dry run and when this throws. A {@link
     * Refusal} says why nothing may be recorded.
     *
     * @param body opens it at its beginning, twice
     */
    public ImportReport run(Supplier<InputStream> body, BulkRequest request, Caller caller, ImportProgress progress) {
        try (Connection connection = database.getConnection()) {
            execute(connection, MAY_READ_LONG);
            FilledColumns filled = FilledColumns.of(request.format(), body.get());
            try (SourcePieces rows = OpenObservations.pieces(request.format(), progress.measuring(body.get()))) {
                return run(connection, rows, filled, request, caller, progress);
            }
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        } catch (IOException unreadable) {
            throw unreadable(unreadable);
        }
    }

    private ImportReport run(
            Connection connection,
            SourcePieces rows,
            FilledColumns filled,
            BulkRequest request,
            Caller caller,
            ImportProgress progress)
            throws SQLException, IOException {
        Findings findings = new Findings();
        ReadFile file = new ReadFile(
                bindRow, mergeRows, definitions, ruleSets, areas.fresh(), filled, request, caller, findings);
        StagedFile staged;
        try (AcceptedRows accepted = new AcceptedRows(connection, request.dryRun())) {
            read(file, rows, accepted, progress, findings);
            refuseOutdated(connection, file);
            boolean mayAllBeNew = !request.dryRun() && file.standsAlone() && accepted.mayAllBeNew();
            if (mayAllBeNew && recordAllNew(connection, file, accepted, caller, progress)) {
                journal.nudge();
                return ImportReport.allNew(accepted, findings);
            }
            staged = accepted.stage();
        }
        analyze(staged);

        progress.at(ImportProgress.Stage.CHECKING, file.received());
        boolean partial = request.mode() == BulkRequest.Mode.PARTIAL;
        boolean toRecord = !request.dryRun() && (partial || file.rejected() == 0);
        Sender sender = new Sender(caller, LocalDate.now(clock));
        JudgedFile judged = new JudgeRows(sender, checkStaged).judge(staged, partial, toRecord);
        MatchedFile compared = compareRows.compare(judged, sender);

        Tally tally = Tally.of(compared);
        if (partial && judged.together() && tally.blockedRows() > judged.blocked()) {
            throw changedMeanwhile("观测刚刚有变，请重试", "An observation has just changed; try again");
        }
        ImportReport report = ImportReport.of(
                file, findings, tally, errors(findings, tally, rows), request.dryRun() ? tally.changes() : null);
        if (report.rejected() > 0 && !partial) {
            throw report.asRefusal();
        }
        Optional<RecordableRows> recordable = tally.recordable();
        if (recordable.isPresent()) {
            progress.at(ImportProgress.Stage.APPLYING, file.received());
            new RecordRows(caller).record(recordable.get());
            if (report.unchanged() < report.received()) {
                journal.nudge();
            }
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
            return !FarPeriods.areAmong(accepted.held(), connection)
                    && new CopyFirstVintages(connection, caller, clock.instant()).record(accepted.held());
        }
        StagedFile staged = accepted.stage();
        progress.at(ImportProgress.Stage.CHECKING, file.received());
        if (FarPeriods.areStaged(connection)) {
            return false;
        }
        Optional<RecordableRows> begun = new BeginObservations(staged).begin(clock.instant());
        if (begun.isEmpty()) {
            return false;
        }
        progress.at(ImportProgress.Stage.APPLYING, file.received());
        new RecordRows(caller).record(begun.get());
        return true;
    }

    private static void analyze(StagedFile file) throws SQLException {
        if (file.staged() > WORTH_ANALYZING) {
            execute(file.session(), ANALYZE);
        }
    }

    private static List<Violation> errors(Findings findings, Tally tally, SourcePieces rows) throws SQLException {
        if (tally.errors() + tally.warnings() == 0) {
            return findings.first();
        }
        return Stream.concat(findings.first().stream(), tally.findings(Findings.MOST_KEPT, rows::placeOf).stream())
                .sorted(Findings.BY_ROW)
                .limit(Findings.MOST_KEPT)
                .toList();
    }

    /** Only definitions in force and current rules may refuse, since a refusal is kept for days. */
    private void refuseOutdated(Connection connection, ReadFile file) throws SQLException {
        List<ReadFile.Used> used = file.used();
        try (PreparedStatement select = connection.prepareStatement(OUTDATED)) {
            select.setArray(1, array(connection, "text", used, ReadFile.Used::code));
            select.setArray(2, array(connection, "int4", used, ReadFile.Used::definition));
            select.setArray(3, array(connection, "int4", used, ReadFile.Used::rules));
            select.setObject(4, LocalDate.now(clock));
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
