package org.waymark.reporting.question;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.waymark.foundation.representation.EntityTag;
import org.waymark.foundation.representation.NextLink;
import org.waymark.foundation.slot.LastingAnswers;

/**
 * How every report is answered: settled first, then, unless the reader has it, drawn.
 *
 * <p>An answer to a fixed question never changes and may be kept for ever; whoever asks for it again with its ETag gets
 * 304 without any computation.
 */
public abstract class ReportResource {
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
        return answer(plan, parameters, uri, headers, draw, report -> null);
    }

    /**
     * The same in pages.
     *
     * @param next gives the cursor of the next page, null on the last
     */
    protected <R> RestResponse<byte[]> answer(
            String plan,
            ReportParameters parameters,
            UriInfo uri,
            HttpHeaders headers,
            Function<SettledQuestion, R> draw,
            Function<R, String> next)
            throws InterruptedException {
        boolean exactBytes = parameters.exactBytes();
        ReportQuestion question = parameters.question(plan, clock);
        Patience patience = Patience.ofARequest();
        awaitPositions.reached(question.positions(), patience);
        SettledQuestion settled = new SettledQuestion(question, knownInstant.of(question, patience), clock.instant());
        if (!settled.isFixed()) {
            R report = draw.apply(settled);
            return linked(passing(ReportJson.of(report, exactBytes)), next.apply(report), uri);
        }
        String tag = settled.tag(uri.getPath(), uri.getQueryParameters());
        if (isKnown(tag, headers)) {
            return lasting(ResponseBuilder.create(RestResponse.Status.NOT_MODIFIED), tag, exactBytes)
                    .build();
        }
        R report = draw.apply(settled);
        byte[] written = ReportJson.of(report, exactBytes);
        return linked(lasting(ResponseBuilder.ok(written), tag, exactBytes), next.apply(report), uri);
    }

    private static boolean isKnown(String tag, HttpHeaders headers) {
        String known = headers.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        return known != null && EntityTag.lists(known, tag);
    }

    private static ResponseBuilder<byte[]> lasting(ResponseBuilder<byte[]> answer, String tag, boolean exactBytes) {
        return answer.header(HttpHeaders.ETAG, exactBytes ? tag : "W/" + tag)
                .header(HttpHeaders.CACHE_CONTROL, LastingAnswers.FOR_EVER);
    }

    private static ResponseBuilder<byte[]> passing(byte[] report) {
        return ResponseBuilder.ok(report)
                .header(HttpHeaders.ETAG, EntityTag.of(report))
                .header(HttpHeaders.CACHE_CONTROL, "no-cache");
    }

    private static RestResponse<byte[]> linked(ResponseBuilder<byte[]> answer, String next, UriInfo uri) {
        return next == null
                ? answer.build()
                : answer.header(HttpHeaders.LINK, NextLink.of(uri, "cursor", next))
                        .build();
    }
}
