package org.waymark.indicator.bulk;

import java.io.IOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.http.ProblemType;
import org.waymark.foundation.http.Refusal;
import org.waymark.foundation.http.RequestBody;
import org.waymark.foundation.http.Text;
import org.waymark.foundation.http.Violation;
import org.waymark.foundation.http.Violations;
import org.waymark.indicator.area.AreaList;
import org.waymark.indicator.catalogue.Definitions;
import org.waymark.indicator.observation.BindRow;
import org.waymark.indicator.rule.RuleSets;
import org.waymark.indicator.rule.RulesInForce;
import org.waymark.indicator.staging.StageRows;
import org.waymark.indicator.staging.StagedRow;

/** Reads a file from its first row to its last: stages what is right by itself and notes what is not. */
final class StageFile {
    private static final int TOLD_EVERY = 10_000;

    private final BindRow bindRow;
    private final Definitions definitions;
    private final RuleSets ruleSets;
    private final AreaList areas;
    private final ImportRequest request;
    private final Caller caller;
    private final Findings findings;
    /** The definition each row was read under; empty for codes nobody defined. */
    private final Map<String, Optional<Definitions.Numbered>> used = new HashMap<>();
    /** As they are when the first row of the indicator is read. */
    private final Map<String, RulesInForce> rules = new HashMap<>();

    private long received;
    private long staged;
    private long rejected;
    private boolean looksBack;

    StageFile(
            BindRow bindRow,
            Definitions definitions,
            RuleSets ruleSets,
            AreaList areas,
            ImportRequest request,
            Caller caller,
            Findings findings) {
        this.bindRow = bindRow;
        this.definitions = definitions;
        this.ruleSets = ruleSets;
        this.areas = areas;
        this.request = request;
        this.caller = caller;
        this.findings = findings;
    }

    void read(SourceRows rows, StageRows into, ImportProgress progress) throws IOException, SQLException {
        for (SourceRow row = rows.next(); row != null; row = rows.next()) {
            received++;
            refuseTooMany();
            if (row.unreadable() != null) {
                rejected++;
                findings.add(row.unreadable());
            } else {
                take(row, rows, into);
            }
            if (received % TOLD_EVERY == 0) {
                progress.at(ImportProgress.Stage.READING, received);
            }
        }
    }

    private void take(SourceRow row, SourceRows rows, StageRows into) throws SQLException {
        RequestBody body = new RequestBody(row.members());
        String code = body.required("indicator", body.text("indicator"));
        RowAction action = RowAction.of(body);
        Optional<Definitions.Numbered> definition = code == null ? Optional.empty() : definition(code);
        if (code != null && definition.isEmpty()) {
            Text message = new Text("没有该指标", "is no indicator; GET /api/v1/indicators lists them");
            body.broken("indicator", "unknown-indicator", message);
        }
        action.prepare(body, request.reason());
        StagedRow bound = definition.isEmpty()
                ? null
                : bindRow.bind(
                        body,
                        row.row(),
                        row.line(),
                        action == RowAction.DELETE,
                        request.reason(),
                        definition.get(),
                        rules.computeIfAbsent(code, ruleSets::fresh),
                        areas,
                        caller);
        if (body.violations().none() && bound != null) {
            into.add(bound);
            staged++;
            looksBack |= bound.withdraws() || bound.expectedVintage() != null;
        } else {
            rejected++;
            note(row, rows, body.violations());
        }
    }

    private Optional<Definitions.Numbered> definition(String code) {
        return used.computeIfAbsent(code, unread -> {
            try {
                return Optional.of(definitions.fresh(unread));
            } catch (Refusal unknown) {
                return Optional.empty();
            }
        });
    }

    private void note(SourceRow row, SourceRows rows, Violations violations) {
        for (Violation violation : violations.all()) {
            findings.add(new Violation(
                    (int) row.row(),
                    row.line(),
                    rows.placeOf(violation.pointer()),
                    violation.value(),
                    violation.rule(),
                    violation.severity(),
                    violation.message()));
        }
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

    long staged() {
        return staged;
    }

    long rejected() {
        return rejected;
    }

    /** Whether a row says what must be there already. */
    boolean looksBack() {
        return looksBack;
    }

    /** The version of each definition the rows were read under. */
    Map<String, Integer> versions() {
        Map<String, Integer> versions = new HashMap<>();
        used.forEach((code, definition) -> definition.ifPresent(read -> versions.put(code, read.version())));
        return versions;
    }
}
