package org.waymark.project.bulk;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;
import org.waymark.foundation.body.Classified;
import org.waymark.foundation.bulk.AnnotatedAnswer;
import org.waymark.foundation.bulk.BulkQuestion;
import org.waymark.foundation.bulk.BulkRequest;
import org.waymark.foundation.bulk.CountRows;
import org.waymark.foundation.bulk.Rehearsal;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.caller.CurrentCaller;
import org.waymark.foundation.idempotency.Answer;
import org.waymark.foundation.idempotency.OncePerKey;
import org.waymark.foundation.parameter.FlagParameter;
import org.waymark.foundation.problem.Language;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.problem.Violation;
import org.waymark.foundation.refusedwrite.RefusedWrites;
import org.waymark.foundation.rows.AnnotatedCsv;
import org.waymark.foundation.rows.RowFormat;
import org.waymark.foundation.upload.SpooledBody;
import org.waymark.foundation.upload.Upload;
import org.waymark.foundation.upload.Uploads;

/** What resources have in common that take files. */
public abstract class BulkResource {
    private static final Set<RowFormat> TAKEN = EnumSet.of(RowFormat.JSON, RowFormat.NDJSON, RowFormat.CSV);

    private final Parts parts;

    protected BulkResource(Parts parts) {
        this.parts = parts;
    }

    /** Records what a file says, in the open transaction, or refuses it. */
    protected abstract BulkReport record(BulkRequest request, InputStream body, Caller caller);

    protected RestResponse<byte[]> reported(
            String dryRun, String mode, String reason, String bom, InputStream body, HttpHeaders headers, UriInfo uri) {
        BulkRequest request = request(dryRun, mode, reason, headers, uri);
        FlagParameter.of("bom", bom);
        try (Upload upload = parts.uploads.current(body)) {
            return reported(request, upload.body(), Language.of(headers));
        }
    }

    protected Response annotated(
            String dryRun, String mode, String reason, String bom, InputStream body, HttpHeaders headers, UriInfo uri) {
        BulkRequest request = request(dryRun, mode, reason, headers, uri);
        boolean mark = FlagParameter.of("bom", bom);
        AnnotatedCsv.refuseUnless(request.format());
        Language language = Language.of(headers);
        return parts.annotatedAnswer.of(
                request,
                parts.uploads.current(body),
                mark,
                language,
                (report, stored) -> AnnotatedCsv.withoutValues(request.format(), report, stored),
                sent -> reported(request, sent, language));
    }

    private BulkRequest request(String dryRun, String mode, String reason, HttpHeaders headers, UriInfo uri) {
        BulkQuestion.refuseWithoutValue(uri.getQueryParameters());
        RowFormat format = BulkQuestion.format(headers.getHeaderString(HttpHeaders.CONTENT_TYPE), TAKEN);
        if (Classified.is(reason)) {
            List<Violation> marked = List.of(Classified.violation("?reason"));
            throw Refusal.rulesBroken(marked);
        }
        return BulkQuestion.of(format, mode, dryRun, reason, parts.settings.rows());
    }

    private RestResponse<byte[]> reported(BulkRequest request, SpooledBody body, Language language) {
        Caller who = parts.caller.get();
        Supplier<BulkReport> run =
                () -> parts.countRows.countingRefused(request, () -> record(request, body.open(), who));
        Function<BulkReport, Answer> view = report -> {
            parts.countRows.add(request, report.rows());
            if (report.rejected() > 0 && !request.dryRun()) {
                parts.refusedWrites.rowsRejected(report.rejected(), report.errorCount(), report.brokenRules());
            }
            return parts.once.json(200, Map.of(), BulkView.of(report, language));
        };
        return request.dryRun()
                ? parts.once.unkept(() -> Rehearsal.of(parts.settings.timeLimit(), run), view)
                : parts.once.answer(parts.settings.timeLimit(), run, view);
    }

    /** What they need for it. */
    @Singleton
    @Startup
    public static final class Parts {
        private final OncePerKey once;
        private final CurrentCaller caller;
        private final Uploads uploads;
        private final AnnotatedAnswer annotatedAnswer;
        private final RefusedWrites refusedWrites;
        private final CountRows countRows;
        private final BulkSettings settings;

        Parts(
                OncePerKey once,
                CurrentCaller caller,
                Uploads uploads,
                AnnotatedAnswer annotatedAnswer,
                RefusedWrites refusedWrites,
                CountRows countRows,
                BulkSettings settings) {
            this.once = once;
            this.caller = caller;
            this.uploads = uploads;
            this.annotatedAnswer = annotatedAnswer;
            this.refusedWrites = refusedWrites;
            this.countRows = countRows;
            this.settings = settings;
        }
    }
}
