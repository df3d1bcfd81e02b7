package org.waymark.foundation.bulk;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.waymark.foundation.parameter.FlagParameter;
import org.waymark.foundation.parameter.NumberParameter;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.problem.Violations;
import org.waymark.foundation.rows.RowFormat;

/** Reads the header and the parameters of a bulk request. */
public final class BulkQuestion {
    /** A version of SDMX-CSV other than 2; version 1 has other columns. */
    private static final Pattern OTHER_VERSION =
            Pattern.compile(";\\s*version\\s*=\\s*\"?(?!2(?:\\.0){0,2}(?:[\";\\s]|$))", Pattern.CASE_INSENSITIVE);

    /** The character that replaces bytes which are not UTF-8. */
    private static final char NOT_UTF_8 = '\uFFFD';

    private BulkQuestion() {}

    /** To the framework a parameter without a value is absent: {@code dryRun=} would record. */
    public static void refuseWithoutValue(Map<String, List<String>> parameters) {
        parameters.forEach((name, values) -> {
            if (values.contains("")) {
                throw Refusal.of(ProblemType.UNREADABLE, name + " 没有值", name + " has no value")
                        .aboutParameter(name, "", "form");
            }
        });
    }

    /** @param taken the formats that the service takes there */
    public static RowFormat format(String contentType, Set<RowFormat> taken) {
        RowFormat format =
                RowFormat.of(contentType).filter(taken::contains).orElseThrow(() -> otherType(contentType, taken));
        if (format == RowFormat.SDMX_CSV && OTHER_VERSION.matcher(contentType).find()) {
            String second = RowFormat.SDMX_CSV.mediaType() + ";version=2.0.0";
            throw Refusal.of(
                    ProblemType.UNSUPPORTED_MEDIA_TYPE,
                    "SDMX-CSV 只接受 2.0 版：" + second,
                    "SDMX-CSV is taken in version 2.0 alone: " + second);
        }
        return format;
    }

    private static Refusal otherType(String contentType, Set<RowFormat> taken) {
        String types = Arrays.stream(RowFormat.values())
                .filter(taken::contains)
                .map(RowFormat::mediaType)
                .collect(Collectors.joining(", "));
        String type = contentType == null ? "" : contentType.toLowerCase(Locale.ROOT);
        Text way = new Text("", "");
        if (type.contains("excel") || type.contains("spreadsheet")) {
            way = new Text("；工作簿请另存为“CSV UTF-8（逗号分隔）”", "; save a workbook as CSV UTF-8 (comma delimited)");
        } else if (type.startsWith("multipart/")) {
            way = new Text(
                    "；请直接以文件作请求体，不用表单（curl --data-binary @文件）",
                    "; send the file itself as the body, not in a form (curl --data-binary @file)");
        }
        return Refusal.of(
                ProblemType.UNSUPPORTED_MEDIA_TYPE,
                "Content-Type 应为 " + types + " 之一" + way.zh(),
                "The Content-Type must be one of " + types + way.en());
    }

    public static BulkRequest of(RowFormat format, String mode, String dryRun, String reason, Integer rowLimit) {
        return new BulkRequest(format, mode(mode), FlagParameter.of("dryRun", dryRun), storable(reason), rowLimit);
    }

    private static BulkRequest.Mode mode(String given) {
        for (BulkRequest.Mode mode : BulkRequest.Mode.values()) {
            if (mode.name().toLowerCase(Locale.ROOT).equals(given == null ? "atomic" : given)) {
                return mode;
            }
        }
        throw NumberParameter.unreadable("mode", given, "应为 atomic 或 partial", "must be atomic or partial");
    }

    private static String storable(String reason) {
        if (reason == null || reason.isBlank()) {
            return null;
        }
        if (reason.indexOf('\0') >= 0 || reason.indexOf(NOT_UTF_8) >= 0) {
            Violations violations = new Violations();
            violations.add(
                    "?reason",
                    new TextNode(reason),
                    "text",
                    new Text("应为 UTF-8 文本，不得含有 NUL", "must be text in UTF-8 and hold no NUL"));
            throw Refusal.rulesBroken(violations.all());
        }
        return reason;
    }
}
