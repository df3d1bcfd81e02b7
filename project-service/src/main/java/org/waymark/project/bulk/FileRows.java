package org.waymark.project.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.foundation.body.Classified;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.bulk.BulkRequest;
import org.waymark.foundation.bulk.Findings;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.problem.Violation;
import org.waymark.foundation.problem.Violations;
import org.waymark.foundation.rows.Columns;
import org.waymark.foundation.rows.SourcePieces;
import org.waymark.foundation.rows.SourceRow;

/** The rows of a file, what is wrong with them, and what becomes of those that are right. */
public final class FileRows {
    private static final int MOST_NAMED = 5;

    private final BulkRequest request;
    private final SourcePieces source;
    private final List<SourceRow> readable = new ArrayList<>();
    private final Findings findings = new Findings();
    private final Set<Long> rejected = new HashSet<>();
    private final Map<Long, Outcome> outcomes = new TreeMap<>();
    private long received;
    private boolean atomic;

    private FileRows(BulkRequest request, SourcePieces source) {
        this.request = request;
        this.source = source;
        this.atomic = request.mode() == BulkRequest.Mode.ATOMIC;
    }

    /** Refuses a file that cannot be read to its end, one of too many rows, and one with a marking of state secrets. */
    public static FileRows read(BulkRequest request, Columns columns, InputStream body) {
        try (SourcePieces source = SourcePieces.of(request.format(), columns, body)) {
            FileRows file = new FileRows(request, source);
            file.read();
            return file;
        } catch (IOException unreadable) {
            String why = unreadable.getMessage();
            throw Refusal.of(ProblemType.UNREADABLE, "文件无法读取：" + why, "The file cannot be read: " + why);
        }
    }

    private void read() throws IOException {
        for (List<SourceRow> piece = source.next(); !piece.isEmpty(); piece = source.next()) {
            for (SourceRow row : piece) {
                received++;
                refuseTooMany();
                take(row);
            }
        }
        try {
            source.refuseBrokenOff();
        } catch (Refusal broken) {
            throw findings.before(broken);
        }
    }

    private void take(SourceRow row) {
        Violation unreadable = row.unreadable();
        if (unreadable == null) {
            refuseClassified(row);
            readable.add(row);
            return;
        }
        if (unreadable.value() != null && Classified.is(unreadable.value().asText())) {
            throw Refusal.rulesBroken(List.of(Classified.violation("").at(unreadable.row(), unreadable.line())));
        }
        rejected.add(row.row());
        findings.add(unreadable);
    }

    /** At once and alone: the refusal is kept for retries, and must not repeat it. */
    private void refuseClassified(SourceRow row) {
        try {
            Classified.refuseAnyIn(new JsonMembers(row.members()));
        } catch (Refusal classified) {
            throw classified.naming(classified.violations().stream()
                    .map(violation -> placed(row, violation))
                    .toList());
        }
    }

    private void refuseTooMany() {
        Integer limit = request.rowLimit();
        if (limit != null && received > limit) {
            throw Refusal.of(
                            ProblemType.TOO_LARGE,
                            "超过 " + limit + " 行的上限；请分成几个文件发送",
                            "There are more than " + limit + " rows, the limit for one file; send several files")
                    .with("limit", limit);
        }
    }

    /** Those whose members can be read, whatever they say. */
    public List<SourceRow> readable() {
        return readable;
    }

    public BulkRequest request() {
        return request;
    }

    public boolean isRejected(SourceRow row) {
        return rejected.contains(row.row());
    }

    public boolean hasErrors() {
        return !rejected.isEmpty();
    }

    /** For rows that belong together, of which one may be missing: then nothing is recorded, whatever was asked. */
    public void takeAllOrNone() {
        atomic = true;
    }

    public boolean hasUnreadable() {
        return readable.size() < received;
    }

    public void reject(SourceRow row, List<Violation> violations) {
        if (!violations.isEmpty()) {
            rejected.add(row.row());
            violations.forEach(violation -> findings.add(placed(row, violation)));
        }
    }

    public void reject(SourceRow row, String pointer, String rule, Text message) {
        Violations one = new Violations();
        one.add(pointer, row.members().at(pointer), rule, message);
        reject(row, one.all());
    }

    /** For what a single request would be refused as a whole: its type is the rule. */
    public void reject(SourceRow row, String pointer, Refusal refusal) {
        if (refusal.violations().isEmpty()) {
            String rule = refusal.type().name().toLowerCase(Locale.ROOT).replace('_', '-');
            reject(row, pointer, rule, refusal.detail());
        } else {
            reject(row, refusal.violations());
        }
    }

    public void becomes(SourceRow row, Outcome outcome) {
        outcomes.put(row.row(), outcome);
    }

    private Violation placed(SourceRow row, Violation violation) {
        return new Violation(
                (int) row.row(),
                row.line(),
                source.placeOf(violation.pointer()),
                violation.value(),
                violation.rule(),
                violation.severity(),
                violation.message());
    }

    /** Refuses a file with an error of which nothing may be recorded. */
    public BulkReport report() {
        Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
        outcomes.forEach((row, outcome) -> {
            if (!rejected.contains(row)) {
                counts.merge(outcome, 1L, Long::sum);
            }
        });
        BulkReport report = new BulkReport(
                received,
                counts.getOrDefault(Outcome.RECORDED, 0L),
                counts.getOrDefault(Outcome.REVISED, 0L),
                counts.getOrDefault(Outcome.UNCHANGED, 0L),
                rejected.size(),
                findings.errors() + findings.warnings(),
                findings.first(),
                request.dryRun() ? changes() : null);
        if (hasErrors() && atomic) {
            throw report.asRefusal();
        }
        return report;
    }

    private List<BulkReport.Change> changes() {
        return outcomes.entrySet().stream()
                .filter(entry -> !rejected.contains(entry.getKey()))
                .limit(Findings.MOST_KEPT)
                .map(entry -> new BulkReport.Change(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The numbers of the first of these rows, in words of a message. */
    public static String numbers(List<SourceRow> rows) {
        String first = rows.stream()
                .limit(MOST_NAMED)
                .map(row -> String.valueOf(row.row()))
                .collect(Collectors.joining(", "));
        return rows.size() > MOST_NAMED ? first + ", …" : first;
    }

    /** Rows by what they are about, in order of row. */
    public static <K, R> Map<K, List<R>> by(Function<R, K> about, List<R> rows) {
        Map<K, List<R>> grouped = new HashMap<>();
        rows.forEach(row -> grouped.computeIfAbsent(about.apply(row), first -> new ArrayList<>())
                .add(row));
        return grouped;
    }
}
