package org.waymark.reporting.question;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.waymark.foundation.representation.EntityTag;

/**
 * How every report is answered: settled first, then, unless the reader has it, drawn.
 *
 * <p>An answer to a fixed question never changes and may be kept for ever; whoever asks for it again with its ETag gets
 * 304 without any computation.
 */
public abstract class ReportResource {
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    @Inject
    AwaitPositions awaitPositions;

    @Inject
    KnownInstant knownInstant;

    @Inject
    Clock clock;

    /** @param draw gives a record whose members {@code generatedAt} and {@code upTo} are not promised */
    protected RestResponse<byte[]> answer(
            String plan,
            ReportParameters parameters,
            UriInfo uri,
            HttpHeaders headers,
            Function<SettledQuestion, ?> draw)
            throws InterruptedException {
        boolean exactBytes = parameters.exactBytes();
        ReportQuestion question = parameters.question(plan, clock);
        Patience patience = Patience.ofARequest();
        awaitPositions.reached(question.positions(), patience);
        SettledQuestion settled = new SettledQuestion(question, knownInstant.of(question, patience), clock.instant());
        return settled.isFixed()
                ? fixed(settled, exactBytes, uri, headers, draw)
                : passing(ReportJson.of(draw.apply(settled), exactBytes)).build();
    }

    private static RestResponse<byte[]> fixed(
            SettledQuestion question,
            boolean exactBytes,
            UriInfo uri,
            HttpHeaders headers,
            Function<SettledQuestion, ?> draw) {
        String tag = question.tag(uri.getPath(), uri.getQueryParameters());
        String known = headers.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        ResponseBuilder<byte[]> answer = known != null && EntityTag.lists(known, tag)
                ? ResponseBuilder.create(RestResponse.Status.NOT_MODIFIED)
                : ResponseBuilder.ok(ReportJson.of(draw.apply(question), exactBytes));
        return answer.header(HttpHeaders.ETAG, exactBytes ? tag : "W/" + tag)
                .header(HttpHeaders.CACHE_CONTROL, FOR_EVER)
                .build();
    }

    private static ResponseBuilder<byte[]> passing(byte[] report) {
        return ResponseBuilder.ok(report)
                .header(HttpHeaders.ETAG, EntityTag.of(report))
                .header(HttpHeaders.CACHE_CONTROL, "no-cache");
    }
}
