package org.waymark.project.milestonefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.foundation.bulk.BulkRequest;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.database.TransactionLock;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.rows.RowFormat;
import org.waymark.foundation.rows.SourceRow;
import org.waymark.foundation.time.Today;
import org.waymark.foundation.versioned.Moment;
import org.waymark.foundation.versioned.PutVersions;
import org.waymark.foundation.versioned.PutVersions.Next;
import org.waymark.project.bulk.BulkReport;
import org.waymark.project.bulk.FileRows;
import org.waymark.project.bulk.Outcome;
import org.waymark.project.bulk.StandingsOfFile;
import org.waymark.project.milestone.Milestone;
import org.waymark.project.milestone.MilestoneDefinition;
import org.waymark.project.milestone.MilestoneLife;
import org.waymark.project.milestone.MilestoneLives;
import org.waymark.project.milestone.MilestoneNetwork;
import org.waymark.project.milestone.MilestoneStatus;
import org.waymark.project.news.TellDependents;
import org.waymark.project.schedule.MilestoneKind;
import org.waymark.project.standing.Standing;
import org.waymark.project.standing.Standings;

/** Sets the milestones that a file names, as a PUT of each would. Takes part in the open transaction. */
@ApplicationScoped
class RecordMilestones {
    private static final MilestoneColumns COLUMNS = new MilestoneColumns();

    private final PutVersions putVersions;
    private final MilestoneKind kind;
    private final MilestoneLives lives;
    private final TellMoved tellMoved;
    private final Standings standings;
    private final TransactionLock lock;
    private final Today today;

    RecordMilestones(
            PutVersions putVersions,
            MilestoneKind kind,
            MilestoneLives lives,
            TellMoved tellMoved,
            Standings standings,
            TransactionLock lock,
            Today today) {
        this.putVersions = putVersions;
        this.kind = kind;
        this.lives = lives;
        this.tellMoved = tellMoved;
        this.standings = standings;
        this.lock = lock;
        this.today = today;
    }

    BulkReport record(BulkRequest request, InputStream body, Caller caller) {
        FileRows file = FileRows.read(request, COLUMNS, body);
        List<MilestoneRow> named = file.readable().stream()
                .map(row -> MilestoneRow.bound(row, file, today.date()))
                .filter(MilestoneRow::namesOne)
                .toList();
        StandingsOfFile standing = new StandingsOfFile(standings, caller);
        standing.lookUp(named.stream().map(MilestoneRow::project).collect(Collectors.toSet()));
        if (!request.dryRun()) {
            lock.hold(TellDependents.ALL_DEPENDENCIES);
            lock.hold(Milestone.ALL);
        }
        Map<String, MilestoneLife> stored =
                lives.of(named.stream().map(MilestoneRow::code).collect(Collectors.toSet()));
        Moment now = Moment.on(today.date());
        Map<String, MilestoneStatus> before = new HashMap<>();
        stored.forEach((code, life) -> life.at(now).ifPresent(status -> before.put(code, status)));
        List<MilestoneRow> changing = judged(file, named, stored, before, standing);
        BulkReport report = file.report();
        if (!request.dryRun()) {
            List<MilestoneRow> taken = changing.stream()
                    .filter(row -> !file.isRejected(row.source()))
                    .toList();
            record(taken, stored, caller);
            tellMoved.tell(taken, before, caller);
        }
        return report;
    }

    /** The rows that change something; those among them that break a rule are rejected. */
    private List<MilestoneRow> judged(
            FileRows file,
            List<MilestoneRow> named,
            Map<String, MilestoneLife> stored,
            Map<String, MilestoneStatus> before,
            StandingsOfFile standing) {
        Set<Long> unbound = named.stream()
                .map(MilestoneRow::source)
                .filter(file::isRejected)
                .map(SourceRow::row)
                .collect(Collectors.toSet());
        rejectTwice(named, file);
        List<MilestoneRow> changing = new ArrayList<>();
        List<MilestoneRow> halfRead = new ArrayList<>();
        for (MilestoneRow row : named) {
            boolean mayEdit = mayEdit(row, before.get(row.code()), standing, file);
            if (mayEdit && unbound.contains(row.source().row())) {
                halfRead.add(row);
            } else if (!file.isRejected(row.source())) {
                change(row, stored.get(row.code()), file).ifPresent(changing::add);
            }
        }
        MilestoneNetwork network = lives.networkAt(Moment.on(today.date()), asked(named));
        CheckMilestones check = new CheckMilestones(file, network, before, standing::of);
        check.check(named, changing);
        check.check(named, halfRead);
        if (file.request().mode() == BulkRequest.Mode.PARTIAL) {
            check.checkWithoutRejected(named);
        }
        return changing;
    }

    private static void rejectTwice(List<MilestoneRow> named, FileRows file) {
        FileRows.by(MilestoneRow::code, named).forEach((code, rows) -> {
            if (rows.size() > 1) {
                String numbers =
                        FileRows.numbers(rows.stream().map(MilestoneRow::source).toList());
                rows.forEach(row -> file.reject(
                        row.source(),
                        "/milestone",
                        "row-twice",
                        new Text(
                                "第 " + numbers + " 行是同一个里程碑 " + code,
                                "is the same milestone, " + code + ", in rows " + numbers)));
            }
        });
    }

    private static boolean mayEdit(MilestoneRow row, MilestoneStatus before, StandingsOfFile standings, FileRows file) {
        Standing standing = standings.of(row.project(), row.source(), file);
        if (standing == null) {
            return false;
        }
        try {
            if (before != null) {
                standing.editsPartOf(before.agency());
            }
            if (row.definition().agency() != null) {
                standing.editsPartOf(row.definition().agency());
            }
            return true;
        } catch (Refusal notYours) {
            file.reject(row.source(), "/project", notYours);
            return false;
        }
    }

    /** The row as it is to be recorded; empty where nothing changes. */
    private Optional<MilestoneRow> change(MilestoneRow row, MilestoneLife life, FileRows file) {
        int version = life == null ? 0 : life.versions().latest().version;
        boolean isStale = row.expectedVersion() != null && row.expectedVersion() != version;
        if (life == null) {
            rejectIf(isStale, row, version, List.of(), file);
            file.becomes(row.source(), Outcome.RECORDED);
            return Optional.of(row);
        }
        Milestone last = life.versions().latest();
        MilestoneDefinition then = last.definition();
        MilestoneDefinition said = file.request().format() == RowFormat.CSV
                ? row.definition().from(then.sources(), then.provenance())
                : row.definition();
        List<String> differing = putVersions.differing(kind, last, compared(said, then));
        if (differing.isEmpty()) {
            file.becomes(row.source(), Outcome.UNCHANGED);
            return Optional.empty();
        }
        rejectIf(isStale, row, version, differing, file);
        file.becomes(row.source(), Outcome.REVISED);
        String reason = said.reason() == null ? file.request().reason() : said.reason();
        return Optional.of(row.with(said.because(reason)));
    }

    private static void rejectIf(
            boolean isStale, MilestoneRow row, int version, List<String> differing, FileRows file) {
        if (isStale) {
            String fields = differing.isEmpty() ? "-" : String.join(", ", differing);
            file.reject(
                    row.source(),
                    "/expectedVersion",
                    "stale",
                    new Text(
                            "现为第 " + version + " 版；不同的字段：" + fields,
                            "is not the version there is, " + version + "; differing: " + fields));
        }
    }

    /** A row need not say again why, and from which day, it is as it was. */
    private static MilestoneDefinition compared(MilestoneDefinition said, MilestoneDefinition then) {
        MilestoneDefinition compared = said.reason() == null ? said.because(then.reason()) : said;
        return compared.effectiveFrom() == null ? compared.holdingFrom(then.effectiveFrom()) : compared;
    }

    private static Set<String> asked(List<MilestoneRow> named) {
        Set<String> asked = new HashSet<>();
        named.forEach(row -> asked.add(row.code()));
        named.forEach(row -> asked.addAll(row.dependencies()));
        return asked;
    }

    private void record(List<MilestoneRow> taken, Map<String, MilestoneLife> stored, Caller caller) {
        Function<String, Integer> last =
                code -> stored.containsKey(code) ? stored.get(code).versions().latest().version : 0;
        putVersions.record(
                kind,
                taken.stream()
                        .map(row -> new Next<>(row.code(), last.apply(row.code()) + 1, row.definition()))
                        .toList(),
                caller);
    }
}
