package org.waymark.indicator.imports;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.waymark.foundation.http.Language;
import org.waymark.foundation.http.Problem;
import org.waymark.foundation.http.Refusal;
import org.waymark.foundation.http.Written;
import org.waymark.foundation.idempotency.Answer;
import org.waymark.foundation.idempotency.OncePerKey;
import org.waymark.indicator.bulk.ImportRequest;
import org.waymark.indicator.bulk.RowFormat;

/**
 * Many observations in one request, answered in the file that was sent. Apart from the other form: one method with two
 * types would leave its writer to chance.
 */
@Path("/api/v1/observations")
public class AnnotatedImportResource {
    private static final String PROBLEM_JSON = "application/problem+json";
    private static final String REPLAYED = "Idempotency-Replayed";

    private final ObservationImportResource imports;
    private final OncePerKey once;
    private final BulkSettings settings;
    private final ObjectMapper json;
    private final ObjectReader exact;

    AnnotatedImportResource(
            ObservationImportResource imports, OncePerKey once, BulkSettings settings, ObjectMapper json) {
        this.imports = imports;
        this.once = once;
        this.settings = settings;
        this.json = json;
        this.exact = json.reader().with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    }

    @POST
    @RolesAllowed({"submitter", "catalogue-admin"})
    @Produces({AnnotatedCsv.TEXT_CSV + ";qs=0.5", AnnotatedCsv.SDMX_CSV + ";qs=0.5"})
    @Operation(hidden = true)
    public Response take(
            @RestQuery String dryRun,
            @RestQuery String mode,
            @RestQuery String reason,
            InputStream body,
            HttpHeaders headers,
            UriInfo uri) {
        RowFormat format = ObservationImportResource.format(headers, uri);
        if (ObservationImportResource.isJob(headers)) {
            return streamed(imports.queued(BulkQuestion.of(format, mode, dryRun, reason, null), body, headers, uri));
        }
        AnnotatedCsv.refuseUnless(format);
        return annotated(BulkQuestion.of(format, mode, dryRun, reason, settings.rowLimit()), body, headers);
    }

    /** The file can be larger than an answer that is kept: what is kept is told, and shown in the file sent again. */
    private Response annotated(ImportRequest request, InputStream body, HttpHeaders headers) {
        SpooledBody spooled = SpooledBody.of(body, settings);
        try {
            RestResponse<byte[]> told = toldOrRefused(request, spooled, Language.of(headers));
            AnnotatedCsv csv =
                    AnnotatedCsv.of(exact.readTree(told.getEntity()), told.getStatus() == 200 && !request.dryRun());
            if (told.getStatus() != 200 && !csv.namesRows()) {
                spooled.close();
                return streamed(told);
            }
            Written file = new Written(out -> {
                try (spooled) {
                    csv.write(spooled.open(), out);
                }
            });
            Response.ResponseBuilder answer =
                    Response.status(told.getStatus()).entity(file).type(AnnotatedCsv.contentType(request.format()));
            String replayed = told.getHeaderString(REPLAYED);
            return replayed == null
                    ? answer.build()
                    : answer.header(REPLAYED, replayed).build();
        } catch (IOException notJson) {
            spooled.close();
            throw new UncheckedIOException(notJson);
        } catch (RuntimeException failure) {
            spooled.close();
            throw failure;
        }
    }

    private RestResponse<byte[]> toldOrRefused(ImportRequest request, SpooledBody body, Language language)
            throws IOException {
        try {
            return imports.told(request, body, language);
        } catch (Refusal refused) {
            if (!AnnotatedCsv.canTell(refused)) {
                throw refused;
            }
            return once.refusal(new Answer(
                    refused.type().status(),
                    Map.of(HttpHeaders.CONTENT_TYPE, PROBLEM_JSON),
                    json.writeValueAsBytes(Problem.of(refused, language))));
        }
    }

    private static Response streamed(RestResponse<byte[]> told) {
        byte[] bytes = told.getEntity();
        Response.ResponseBuilder answer =
                Response.status(told.getStatus()).entity(new Written(out -> out.write(bytes)));
        told.getStringHeaders().forEach((name, values) -> answer.header(name, values.get(0)));
        return answer.build();
    }
}
