package org.waymark.foundation.trace;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import java.util.HashMap;
import java.util.Map;

/**
 * What one batch of records does, in the trace of each request behind it that is recorded: one span for each request,
 * however many records it made, and for 128 requests at most. Used by one thread.
 */
public final class BatchSpans {
    static final BatchSpans NONE = new BatchSpans(null, null, null);
    private static final int MOST = 128;

    private static final class OfRequest {
        private final Span span;
        private long records;

        OfRequest(Span span) {
            this.span = span;
        }
    }

    private final Tracer tracer;
    private final String name;
    private final SpanKind kind;
    private final Map<String, OfRequest> spans = new HashMap<>();

    BatchSpans(Tracer tracer, String name, SpanKind kind) {
        this.tracer = tracer;
        this.name = name;
        this.kind = kind;
    }

    /**
     * Counts a record in its request's span.
     *
     * @param traceparent of the record, or null
     * @return the trace context that the record carries on: that of the span, or the same where it has none
     */
    public String count(String traceparent, String topic) {
        if (tracer == null || traceparent == null) {
            return traceparent;
        }
        OfRequest ofRequest = spans.get(traceparent);
        if (ofRequest == null) {
            SpanContext request = Traceparent.read(traceparent);
            if (!request.isSampled() || spans.size() == MOST) {
                return traceparent;
            }
            ofRequest = new OfRequest(begin(request, topic));
            spans.put(traceparent, ofRequest);
        }
        ofRequest.records++;
        return Traceparent.write(ofRequest.span.getSpanContext());
    }

    private Span begin(SpanContext request, String topic) {
        return tracer.spanBuilder(name)
                .setParent(Context.root().with(Span.wrap(request)))
                .setSpanKind(kind)
                .setAttribute("messaging.system", "kafka")
                .setAttribute("messaging.operation.type", kind == SpanKind.PRODUCER ? "send" : "process")
                .setAttribute("messaging.destination.name", topic)
                .startSpan();
    }

    /** The batch is where it belongs. */
    public void end() {
        spans.values().forEach(this::end);
    }

    /** The batch failed as a whole; it may be tried again. */
    public void fail(Throwable failure) {
        spans.values()
                .forEach(ofRequest -> ofRequest.span.setStatus(
                        StatusCode.ERROR, failure.getClass().getName()));
        end();
    }

    private void end(OfRequest ofRequest) {
        ofRequest
                .span
                .setAttribute("messaging.batch.message_count", ofRequest.records)
                .end();
    }
}
