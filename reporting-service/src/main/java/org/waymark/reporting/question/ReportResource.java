package org.waymark.reporting.question;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import org.waymark.foundation.representation.EntityTag;
import org.waymark.foundation.representation.NextLink;
import org.waymark.foundation.slot.LastingAnswers;
import org.waymark.reporting.format.FileQuestion;
import org.waymark.reporting.format.FormatParameters;
import org.waymark.reporting.format.ReportFile;
import org.waymark.reporting.format.ReportFormat;

/**
 * How every report is answered: settled first, then, unless the reader has it, drawn, and written in the format that was
 * asked for.
 *
 * <p>An answer to a fixed question never changes and may be kept for ever; whoever asks for it again with its ETag gets
 * 304 without any computation.
 */
public abstract class ReportResource extends FileResource {
    @Inject
    AwaitPositions awaitPositions;

    @Inject
    KnownInstant knownInstant;

    @Inject
    Clock clock;

    /**
     * JSON is a page. Another format is everything in one answer, written while it is drawn, or the page that
     * {@code limit} asks for.
     */
    protected <R> Response answer(
            String plan,
            ReportParameters parameters,
            FormatParameters form,
            UriInfo uri,
            HttpHeaders headers,
            ReportDrawing<R> drawing)
            throws InterruptedException {
        FileQuestion asked = asked(form, drawing.shape(), headers, parameters.exactBytes());
        SettledQuestion settled = settle(plan, parameters);
        String tag = settled.isFixed() ? settled.tag(uri.getPath(), uri.getQueryParameters(), asked.format()) : null;
        if (tag != null && isKnown(tag, headers)) {
            return lasting(Response.notModified(), tag, asked).build();
        }
        R first = drawing.first(settled);
        return asked.format() == ReportFormat.JSON
                ? json(first, drawing.next().apply(first), tag, asked, uri)
                : file(first, settled, drawing, tag, asked, uri);
    }

    /** Waits for what the reader has seen elsewhere, and settles by which knowledge is answered. */
    protected SettledQuestion settle(String plan, ReportParameters parameters) throws InterruptedException {
        ReportQuestion question = parameters.question(plan, clock);
        Patience patience = Patience.ofARequest();
        awaitPositions.reached(question.positions(), patience);
        return new SettledQuestion(question, knownInstant.of(question, patience), clock.instant());
    }

    private static Response json(Object report, String next, String tag, FileQuestion asked, UriInfo uri) {
        byte[] written = ReportJson.of(report, asked.exactBytes());
        ResponseBuilder answer = Response.ok(written, ReportFormat.JSON.mediaType());
        return linked(tag == null ? passing(answer, EntityTag.of(written)) : lasting(answer, tag, asked), next, uri)
                .build();
    }

    private <R> Response file(
            R first, SettledQuestion settled, ReportDrawing<R> drawing, String tag, FileQuestion asked, UriInfo uri) {
        boolean onePage = uri.getQueryParameters().containsKey("limit");
        ReportFile<R> file = new ReportFile<>(
                drawing.shape(), first, onePage ? List.of(first) : drawing.pages(first, settled, writeFile.time()));
        ResponseBuilder answer = begin(file, asked, uri);
        return linked(
                        tag == null ? passing(answer, null) : lasting(answer, tag, asked),
                        onePage ? drawing.next().apply(first) : null,
                        uri)
                .build();
    }

    protected static boolean isKnown(String tag, HttpHeaders headers) {
        String known = headers.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        return known != null && EntityTag.lists(known, tag);
    }

    private static ResponseBuilder lasting(ResponseBuilder answer, String tag, FileQuestion asked) {
        return lasting(answer, asked.isExact() ? tag : "W/" + tag);
    }

    protected static ResponseBuilder lasting(ResponseBuilder answer, String tag) {
        return answer.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, LastingAnswers.FOR_EVER)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
    }

    /** @param tag null where nobody knows before all is written */
    protected static ResponseBuilder passing(ResponseBuilder answer, String tag) {
        return answer.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
    }

    private static ResponseBuilder linked(ResponseBuilder answer, String next, UriInfo uri) {
        return next == null ? answer : answer.header(HttpHeaders.LINK, NextLink.of(uri, "cursor", next));
    }
}
