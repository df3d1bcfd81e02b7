package org.waymark.foundation.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

class BatchSpansTest {
    private static final AttributeKey<Long> RECORDS = AttributeKey.longKey("messaging.batch.message_count");

    /** Keeps what ended. */
    private static final class Ended implements SpanExporter {
        private final List<SpanData> spans = new ArrayList<>();

        @Override
        public CompletableResultCode export(Collection<SpanData> ended) {
            spans.addAll(ended);
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode flush() {
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode shutdown() {
            return CompletableResultCode.ofSuccess();
        }
    }

    private final Ended ended = new Ended();
    private final BatchSpans batch = new BatchSpans(
            SdkTracerProvider.builder()
                    .addSpanProcessor(SimpleSpanProcessor.create(ended))
                    .build()
                    .get("test"),
            "publish",
            SpanKind.PRODUCER);

    @Test
    void a_request_has_one_span_in_its_own_trace_however_many_records_it_made() {
        String request = request(1, "01");
        String carried = batch.count(request, "observations");
        batch.count(request, "observations");
        batch.count(request(2, "01"), "observations");
        batch.end();

        assertThat(ended.spans).hasSize(2);
        SpanData first = spanOf(request);
        assertThat(first.getParentSpanId()).isEqualTo(Traceparent.read(request).getSpanId());
        assertThat(first.getAttributes().get(RECORDS)).isEqualTo(2);
        assertThat(carried).isEqualTo(Traceparent.write(first.getSpanContext()));
    }

    @Test
    void a_request_that_nobody_records_has_none_and_its_context_is_carried_on() {
        assertThat(batch.count(request(1, "00"), "observations")).isEqualTo(request(1, "00"));
        assertThat(batch.count(null, "observations")).isNull();
        batch.end();
        assertThat(ended.spans).isEmpty();
    }

    @Test
    void beyond_128_requests_a_batch_makes_no_more_spans() {
        for (int nth = 1; nth <= 1_000; nth++) {
            batch.count(request(nth, "01"), "observations");
        }
        batch.end();
        assertThat(ended.spans).hasSize(128);
    }

    @Test
    void a_batch_that_failed_says_so_without_the_words_of_the_failure() {
        batch.count(request(1, "01"), "observations");
        batch.fail(new IllegalStateException("a value"));
        assertThat(ended.spans)
                .extracting(SpanData::getStatus)
                .containsExactly(StatusData.create(StatusCode.ERROR, "java.lang.IllegalStateException"));
    }

    private SpanData spanOf(String request) {
        return ended.spans.stream()
                .filter(span ->
                        span.getTraceId().equals(Traceparent.read(request).getTraceId()))
                .findFirst()
                .orElseThrow();
    }

    private static String request(int nth, String flags) {
        return "00-%032x-%016x-%s".formatted(nth, nth, flags);
    }
}
