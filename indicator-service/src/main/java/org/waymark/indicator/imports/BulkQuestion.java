package org.waymark.indicator.imports;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.waymark.foundation.http.FlagParameter;
import org.waymark.foundation.http.ProblemType;
import org.waymark.foundation.http.Refusal;
import org.waymark.foundation.http.Text;
import org.waymark.foundation.http.Violations;
import org.waymark.indicator.bulk.ImportRequest;
import org.waymark.indicator.bulk.RowFormat;

/** What a bulk request's header and parameters say. */
final class BulkQuestion {
    private static final String TYPES =
            Arrays.stream(RowFormat.values()).map(RowFormat::mediaType).collect(Collectors.joining(", "));

    private BulkQuestion() {}

    static RowFormat format(String contentType) {
        return RowFormat.of(contentType)
                .orElseThrow(() -> Refusal.of(
                        ProblemType.UNSUPPORTED_MEDIA_TYPE,
                        "Content-Type 应为 " + TYPES + " 之一",
                        "The Content-Type must be one of " + TYPES));
    }

    static ImportRequest of(RowFormat format, String mode, String dryRun, String reason, Integer rowLimit) {
        return new ImportRequest(format, mode(mode), FlagParameter.of("dryRun", dryRun), storable(reason), rowLimit);
    }

    private static ImportRequest.Mode mode(String given) {
        for (ImportRequest.Mode mode : ImportRequest.Mode.values()) {
            if (mode.name().toLowerCase(Locale.ROOT).equals(given == null ? "atomic" : given)) {
                return mode;
            }
        }
        throw Refusal.of(
                ProblemType.UNREADABLE,
                "mode=" + given + "：应为 atomic 或 partial",
                "mode=" + given + " must be atomic or partial");
    }

    private static String storable(String reason) {
        if (reason == null || reason.isBlank()) {
            return null;
        }
        if (reason.indexOf('\0') >= 0) {
            Violations violations = new Violations();
            violations.add("?reason", new TextNode(reason), "text", new Text("不得含有 NUL", "must not hold NUL"));
            throw Refusal.rulesBroken(violations.all());
        }
        return reason;
    }
}
