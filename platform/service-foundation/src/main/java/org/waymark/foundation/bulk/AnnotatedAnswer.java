package org.waymark.foundation.bulk;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;
import org.waymark.foundation.idempotency.Answer;
import org.waymark.foundation.idempotency.OncePerKey;
import org.waymark.foundation.problem.Language;
import org.waymark.foundation.problem.Problem;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.refusedwrite.RefusedWrites;
import org.waymark.foundation.representation.Written;
import org.waymark.foundation.rows.AnnotatedCsv;
import org.waymark.foundation.upload.SpooledBody;
import org.waymark.foundation.upload.Upload;

/**
 * Answers a bulk request with the file that was sent, and what became of each row beside it. The annotated file can be
 * larger than an answer that is kept. So the report is kept, and a repetition writes it into the file that is sent again.
 */
@ApplicationScoped
public class AnnotatedAnswer {
    private static final String PROBLEM_JSON = "application/problem+json";
    private static final String REPLAYED = "Idempotency-Replayed";

    private final OncePerKey once;
    private final RefusedWrites refusedWrites;
    private final ObjectMapper json;
    private final ObjectReader exact;

    AnnotatedAnswer(OncePerKey once, RefusedWrites refusedWrites, ObjectMapper json) {
        this.once = once;
        this.refusedWrites = refusedWrites;
        this.json = json;
        this.exact = json.reader().with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    }

    /** Makes the file of its annotations out of the report, or the problem, in the language of its reader. */
    public interface Annotate {
        /** @param stored whether the rows without error were recorded */
        AnnotatedCsv by(JsonNode report, boolean stored);
    }

    /**
     * @param upload is closed when the file is written
     * @param mark whether a byte order mark is to come first in any case
     * @param report answers the request as JSON, or refuses it
     */
    public Response of(
            BulkRequest request,
            Upload upload,
            boolean mark,
            Language language,
            Annotate annotate,
            Function<SpooledBody, RestResponse<byte[]>> report) {
        try {
            RestResponse<byte[]> told = reportedOrRefused(() -> report.apply(upload.body()), language);
            upload.done();
            JsonNode tree = exact.readTree(told.getEntity());
            if (told.getStatus() != 200) {
                refusedWrites.because(tree);
            }
            AnnotatedCsv csv = annotate.by(tree, told.getStatus() == 200 && !request.dryRun());
            if (told.getStatus() != 200 && !csv.namesRows()) {
                upload.close();
                return asItIs(told);
            }
            Written file = new Written(out -> {
                try (upload) {
                    csv.write(upload.body().open(), out, mark);
                }
            });
            Response.ResponseBuilder answer =
                    Response.status(told.getStatus()).entity(file).type(AnnotatedCsv.contentType(request.format()));
            String replayed = told.getHeaderString(REPLAYED);
            return replayed == null
                    ? answer.build()
                    : answer.header(REPLAYED, replayed).build();
        } catch (IOException notJson) {
            upload.close();
            throw new UncheckedIOException(notJson);
        } catch (RuntimeException failure) {
            upload.close();
            throw failure;
        }
    }

    /** The same answer, from a method that writes CSV in other cases. */
    public static Response asItIs(RestResponse<byte[]> report) {
        byte[] bytes = report.getEntity();
        Response.ResponseBuilder answer =
                Response.status(report.getStatus()).entity(new Written(out -> out.write(bytes)));
        report.getStringHeaders().forEach((name, values) -> answer.header(name, values.get(0)));
        return answer.build();
    }

    private RestResponse<byte[]> reportedOrRefused(Supplier<RestResponse<byte[]>> report, Language language)
            throws IOException {
        try {
            return report.get();
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
}
