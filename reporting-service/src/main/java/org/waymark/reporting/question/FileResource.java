package org.waymark.reporting.question;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import org.waymark.reporting.format.FileQuestion;
import org.waymark.reporting.format.FormatParameters;
import org.waymark.reporting.format.ReportFile;
import org.waymark.reporting.format.ReportFormat;
import org.waymark.reporting.format.ReportFormats;
import org.waymark.reporting.format.ReportShape;
import org.waymark.reporting.table.Table;

/** What can be had in other formats than JSON. */
public abstract class FileResource {
    @Inject
    ReportFormats formats;

    @Inject
    protected WriteFile writeFile;

    /** What the request asks for, of the formats that reports of this shape have. */
    protected FileQuestion asked(FormatParameters form, ReportShape<?> shape, HttpHeaders headers, boolean exactBytes) {
        String accept = headers.getHeaderString(HttpHeaders.ACCEPT);
        return form.read(formats.choose(form, shape, accept), exactBytes);
    }

    /** The answer as far as the file decides it: what it holds, how it is called, where its other tables are. */
    protected ResponseBuilder begin(ReportFile<?> file, FileQuestion asked, UriInfo uri) {
        ResponseBuilder answer =
                Response.ok(writeFile.written(file, asked)).type(asked.format().mediaType());
        String name = file.heading().fileName();
        if (asked.format().holdsOneTable()) {
            String table = file.table(asked.table()).name();
            linkOthers(file.tables(), table, uri, answer);
            name = asked.table() == null ? name : name + "-" + table;
        }
        return answer.header(HttpHeaders.CONTENT_DISPOSITION, disposition(name, asked.format()));
    }

    private static String disposition(String name, ReportFormat format) {
        return (format.isShown() ? "inline" : "attachment") + "; filename=\"" + name + "." + format.extension() + "\"";
    }

    private static void linkOthers(List<Table> tables, String shown, UriInfo uri, ResponseBuilder answer) {
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
