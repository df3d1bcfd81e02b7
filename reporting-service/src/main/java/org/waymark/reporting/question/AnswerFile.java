package org.waymark.reporting.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import org.waymark.foundation.caller.CurrentCaller;
import org.waymark.foundation.export.ExportSettings;
import org.waymark.foundation.export.ExportSlots;
import org.waymark.foundation.export.ExportTime;
import org.waymark.foundation.representation.Written;
import org.waymark.foundation.slot.CallerClass;
import org.waymark.reporting.format.FileQuestion;
import org.waymark.reporting.format.FormatWriter;
import org.waymark.reporting.format.ReportFile;
import org.waymark.reporting.format.ReportFormat;
import org.waymark.reporting.format.ReportFormats;
import org.waymark.reporting.table.Table;

/** A report as a file of any format but JSON: written while it is drawn, as one of a limited number. */
@ApplicationScoped
public class AnswerFile {
    private final ReportFormats formats;
    private final ExportSlots slots;
    private final ExportSettings settings;
    private final CurrentCaller caller;

    AnswerFile(ReportFormats formats, ExportSlots slots, ExportSettings settings, CurrentCaller caller) {
        this.formats = formats;
        this.slots = slots;
        this.settings = settings;
        this.caller = caller;
    }

    /** Of an export that begins now. */
    public ExportTime time() {
        return new ExportTime(settings.longest());
    }

    /** The answer as far as the file decides it. */
    public ResponseBuilder begin(ReportFile<?> file, FileQuestion asked, UriInfo uri) {
        FormatWriter writer = formats.writer(asked.format());
        CallerClass callers = CallerClass.of(caller.get());
        ResponseBuilder answer = Response.ok(
                        new Written(out -> slots.hold(callers, () -> writer.write(file, asked, out))))
                .type(asked.format().mediaType());
        String name = file.heading().fileName();
        if (asked.format().holdsOneTable()) {
            String table = file.table(asked.table()).name();
            link(file.tables(), table, uri, answer);
            name = asked.table() == null ? name : name + "-" + table;
        }
        return answer.header(HttpHeaders.CONTENT_DISPOSITION, disposition(name, asked.format()));
    }

    private static String disposition(String name, ReportFormat format) {
        return (format.isShown() ? "inline" : "attachment") + "; filename=\"" + name + "." + format.extension() + "\"";
    }

    /** To the report's other tables. */
    private static void link(List<Table> tables, String shown, UriInfo uri, ResponseBuilder answer) {
        tables.stream().map(Table::name).filter(name -> !name.equals(shown)).forEach(name -> {
            URI other =
                    uri.getRequestUriBuilder().replaceQueryParam("table", name).build();
            answer.header(
                    HttpHeaders.LINK,
                    "<" + other.getRawPath() + "?" + other.getRawQuery() + ">; rel=\"related\"; title=\"" + name
                            + "\"");
        });
    }
}
