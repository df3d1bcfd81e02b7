package org.waymark.foundation.trace;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.SpanKind;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Begins the spans of what is done for requests after they were answered. */
@Singleton
public class Tracing {
    private static final String SCOPE = "org.waymark.foundation";

    private final boolean off;
    private final Supplier<OpenTelemetry> openTelemetry;

    @Inject
    Tracing(
            @ConfigProperty(name = TracingNeedsAnEndpoint.DISABLED, defaultValue = "true") boolean off,
            OpenTelemetry openTelemetry) {
        this.off = off;
        this.openTelemetry = () -> openTelemetry;
    }

    private Tracing() {
        this.off = true;
        this.openTelemetry = OpenTelemetry::noop;
    }

    /** For a relay or a projection that nobody watches. */
    public static Tracing off() {
        return new Tracing();
    }

    public boolean isOff() {
        return off;
    }

    /** A batch on its way to Kafka. */
    public BatchSpans publishing() {
        return of("publish", SpanKind.PRODUCER);
    }

    /** A batch that a projection applies. */
    public BatchSpans applying(String projection) {
        return of("apply " + projection, SpanKind.CONSUMER);
    }

    private BatchSpans of(String name, SpanKind kind) {
        return off ? BatchSpans.NONE : new BatchSpans(openTelemetry.get().getTracer(SCOPE), name, kind);
    }
}
