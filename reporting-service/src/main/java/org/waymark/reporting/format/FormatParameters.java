package org.waymark.reporting.format;

import com.fasterxml.jackson.databind.node.TextNode;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.waymark.foundation.parameter.FlagParameter;
import org.waymark.foundation.problem.Language;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.problem.Violations;

/** The query parameters that say how a report is to be written. */
public class FormatParameters {
    @RestQuery
    @Parameter(
            description = "The format, for who cannot send Accept, such as a link in a browser; it wins over that",
            example = "csv")
    String format;

    @RestQuery
    @Parameter(
            description =
                    "In formats with one table a file: which one; the main one when absent. Link names the others",
            example = "projects")
    String table;

    @RestQuery
    @Parameter(
            description = "Whether CSV begins with a byte order mark, by which Excel knows UTF-8",
            example = "true",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    String bom;

    @RestQuery
    @Parameter(
            description = "The language of a document (PDF, DOCX); other formats hold both",
            example = "en",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"zh", "en"},
                            defaultValue = "zh"))
    String lang;

    /** Refuses what the format does not know of. */
    public FileQuestion read(ReportFormat chosen, boolean exactBytes) {
        boolean mark = FlagParameter.of("bom", bom);
        if (!chosen.holdsOneTable()) {
            Violations violations = new Violations();
            refuse("table", table, violations);
            refuse("bom", bom, violations);
            violations.refuseIfAny();
        }
        return new FileQuestion(chosen, table, mark, language(chosen), exactBytes);
    }

    /** By the address alone: a document that is sent on, or kept by a cache, stays in its language. */
    private Language language(ReportFormat chosen) {
        boolean known = lang == null || lang.equals("zh") || lang.equals("en");
        if (!known || lang != null && !chosen.isDocument()) {
            Violations violations = new Violations();
            violations.add(
                    "?lang",
                    TextNode.valueOf(lang),
                    known ? "only-documents" : "known-language",
                    known
                            ? new Text(
                                    "仅用于文档：请加 format=pdf 或 format=docx",
                                    "is for documents alone: send format=pdf or format=docx")
                            : new Text("应为 zh 或 en", "must be zh or en"));
            violations.refuseIfAny();
        }
        return "en".equals(lang) ? Language.EN : Language.ZH;
    }

    private static void refuse(String name, String given, Violations violations) {
        if (given != null) {
            violations.add(
                    "?" + name,
                    TextNode.valueOf(given),
                    "only-csv",
                    new Text(
                            "仅用于 CSV：请加 format=csv 或 Accept: text/csv",
                            "is for CSV alone: send format=csv or Accept: text/csv"));
        }
    }
}
