package org.waymark.indicator.importing;

import java.io.IOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.bulk.BulkRequest;
import org.waymark.foundation.bulk.Findings;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.lookalike.PlainText;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.problem.Violation;
import org.waymark.foundation.rows.SourcePieces;
import org.waymark.foundation.rows.SourceRow;
import org.waymark.indicator.area.AreaList;
import org.waymark.indicator.catalogue.Definitions;
import org.waymark.indicator.observation.SeriesPeriod;
import org.waymark.indicator.observation.Vintages;
import org.waymark.indicator.rows.FilledColumns;
import org.waymark.indicator.rows.RowAction;
import org.waymark.indicator.rule.RuleSets;
import org.waymark.indicator.rule.RulesInForce;
import org.waymark.indicator.staging.AcceptedRows;
import org.waymark.indicator.staging.RejectedRows;
import org.waymark.indicator.staging.StagedRow;

/**
 * Reads a file from its first row to its last. It stages rows that are right by themselves and notes what is wrong with
 * the others.
 */
final class ReadFile {
    private static final String INDICATOR = "indicator";
    private static final int REPORTED_EVERY = 10_000;

    private final BindRow bindRow;
    private final MergeRows mergeRows;
    private final Definitions definitions;
    private final RuleSets ruleSets;
    private final AreaList areas;
    private final FilledColumns filled;
    private final BulkRequest request;
    private final Caller caller;
    private final Findings findings;
    /** Definitions and rules as they were when the first row of their indicator was read. */
    private final Map<String, Definitions.Numbered> used = new HashMap<>();

    private final Map<String, RulesInForce> rules = new HashMap<>();

    private long received;
    private long rejected;

    ReadFile(
            BindRow bindRow,
            MergeRows mergeRows,
            Definitions definitions,
            RuleSets ruleSets,
            AreaList areas,
            FilledColumns filled,
            BulkRequest request,
            Caller caller,
            Findings findings) {
        this.bindRow = bindRow;
        this.mergeRows = mergeRows;
        this.definitions = definitions;
        this.ruleSets = ruleSets;
        this.areas = areas;
        this.filled = filled;
        this.request = request;
        this.caller = caller;
        this.findings = findings;
    }

    /**
     * While one piece is bound and the next one read, the piece before is sent. What rows name is looked up in between.
     */
    void read(SourcePieces rows, AcceptedRows into, ImportProgress progress) throws IOException, SQLException {
        List<SourceRow> piece = rows.next();
        Map<SeriesPeriod, Vintages> recorded = lookUp(piece);
        while (!piece.isEmpty()) {
            List<SourceRow> following = rows.next();
            into.awaitSent();
            Map<SeriesPeriod, Vintages> recordedOfFollowing = lookUp(following);
            into.sendMeanwhile();
            take(piece, recorded, rows, into, progress);
            piece = following;
            recorded = recordedOfFollowing;
        }
        into.awaitSent();
        rows.refuseBrokenOff();
    }

    private void take(
            List<SourceRow> piece,
            Map<SeriesPeriod, Vintages> recorded,
            SourcePieces rows,
            AcceptedRows into,
            ImportProgress progress)
            throws SQLException {
        for (SourceRow row : piece) {
            received++;
            refuseTooMany();
            if (row.unreadable() != null) {
                rejected++;
                findings.add(row.unreadable());
            } else {
                take(row, recorded, rows, into);
            }
            if (received % REPORTED_EVERY == 0) {
                progress.at(ImportProgress.Stage.READING, received);
            }
        }
    }

    /** Returns what the rows that merge are merged with. */
    private Map<SeriesPeriod, Vintages> lookUp(List<SourceRow> piece) {
        Set<String> unread = piece.stream()
                .filter(row -> row.unreadable() == null)
                .map(row -> row.members().path(INDICATOR).asText())
                .filter(code -> !used.containsKey(code))
                .collect(Collectors.toSet());
        if (!unread.isEmpty()) {
            Map<String, Definitions.Numbered> found = definitions.fresh(unread);
            used.putAll(found);
            rules.putAll(ruleSets.fresh(found.keySet()));
        }
        return mergeRows.recorded(piece, used);
    }

    private void take(SourceRow row, Map<SeriesPeriod, Vintages> recorded, SourcePieces rows, AcceptedRows into)
            throws SQLException {
        JsonMembers body = new JsonMembers(row.members());
        filled.check(body);
        String code = body.required(INDICATOR, body.text(INDICATOR));
        RowAction action = RowAction.of(body);
        Definitions.Numbered definition = used.get(code);
        if (code != null && definition == null) {
            body.broken(INDICATOR, "unknown-indicator", unknownIndicator(code));
        }
        action.prepare(body, request.reason());
        MergeRows.Merged merged = mergeRows.merge(row, definition, areas, caller, recorded);
        BindRow.Bound bound = bind(body, row, action, merged);
        if (bound != null && bound.staged() != null) {
            stage(bound.staged(), body.violations().all(), into);
        } else {
            rejected++;
            if (bound != null && bound.about() != null) {
                into.reject(new RejectedRows.Rejected(
                        row.row(), row.line(), bound.about(), bound.releasedAt(), action == RowAction.DELETE));
            }
            body.violations().all().forEach(violation -> findings.add(placed(violation, row, rows)));
        }
        if (bound != null) {
            bound.justified().forEach(violation -> findings.add(placed(violation, row, rows)));
        }
    }

    private static Text unknownIndicator(String code) {
        PlainText plain = PlainText.of(code);
        return plain.seen().isEmpty()
                ? new Text("没有该指标", "is no indicator; GET /api/v1/indicators lists them")
                : plain.write(plain.text());
    }

    private void stage(StagedRow row, List<Violation> broken, AcceptedRows into) throws SQLException {
        if (broken.isEmpty()) {
            into.add(row);
        } else {
            into.add(row, broken);
        }
    }

    /** Null where the indicator is unknown. */
    private BindRow.Bound bind(JsonMembers body, SourceRow row, RowAction action, MergeRows.Merged merged) {
        Definitions.Numbered definition = merged.under();
        if (definition == null) {
            bindRow.check(body, areas);
            return null;
        }
        return bindRow.bind(
                body,
                row.row(),
                row.line(),
                action == RowAction.DELETE,
                merged,
                rulesOf(definition.code()),
                areas,
                caller);
    }

    private static Violation placed(Violation violation, SourceRow row, SourcePieces rows) {
        return new Violation(
                (int) row.row(),
                row.line(),
                rows.placeOf(violation.pointer()),
                violation.value(),
                violation.rule(),
                violation.severity(),
                violation.message());
    }

    private void refuseTooMany() {
        Integer limit = request.rowLimit();
        if (limit != null && received > limit) {
            throw Refusal.of(
                            ProblemType.TOO_LARGE,
                            "超过 " + limit + " 行的上限；更多的行请加请求头 Prefer: respond-async",
                            "There are more than " + limit
                                    + " rows, the limit for one answer; send more with the header Prefer: respond-async")
                    .with("limit", limit);
        }
    }

    long received() {
        return received;
    }

    long rejected() {
        return rejected;
    }

    /** Whether no row has to be compared with others, whatever it says. */
    boolean standsAlone() {
        return rejected == 0 && rules.values().stream().noneMatch(RulesInForce::needHistory);
    }

    /** An indicator, and the versions of its definition and its rules under which rows were read. */
    record Used(String code, int definition, int rules) {}

    List<Used> used() {
        return used.values().stream()
                .map(definition -> new Used(
                        definition.code(),
                        definition.version(),
                        rulesOf(definition.code()).version()))
                .toList();
    }

    private RulesInForce rulesOf(String code) {
        return rules.getOrDefault(code, RulesInForce.NONE);
    }
}
