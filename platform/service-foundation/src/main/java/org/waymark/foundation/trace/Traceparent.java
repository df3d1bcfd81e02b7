package org.waymark.foundation.trace;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import java.util.regex.Pattern;

/** The header {@code traceparent} of W3C Trace Context, version 00. */
public final class Traceparent {
    private static final Pattern FORM = Pattern.compile("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");
    private static final int TRACE = 3;
    private static final int SPAN = 36;
    private static final int FLAGS = 53;

    private Traceparent() {}

    /** Of null, or of what has another form, a context that is not valid. */
    public static SpanContext read(String text) {
        if (text == null || !FORM.matcher(text).matches()) {
            return SpanContext.getInvalid();
        }
        return SpanContext.createFromRemoteParent(
                text.substring(TRACE, SPAN - 1),
                text.substring(SPAN, FLAGS - 1),
                TraceFlags.fromHex(text, FLAGS),
                TraceState.getDefault());
    }

    public static String write(SpanContext context) {
        return "00-" + context.getTraceId() + "-" + context.getSpanId() + "-"
                + context.getTraceFlags().asHex();
    }

    /**
     * What a request's change carries on: the span of the request where it is recorded, else what its client sent.
     *
     * @param header as it was sent, or null
     * @return null where there is no trace
     */
    public static String ofRequest(String header) {
        SpanContext current = Span.current().getSpanContext();
        if (current.isValid() && current.isSampled()) {
            return write(current);
        }
        return read(header).isValid() ? header : null;
    }
}
