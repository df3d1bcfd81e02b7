package org.waymark.foundation.requestfield;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.sdk.trace.IdGenerator;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.Priorities;
import java.util.HashMap;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.caller.CurrentCaller;
import org.waymark.foundation.logfield.LogFields;
import org.waymark.foundation.trace.Traceparent;

/**
 * Names each request in the log. Its trace is the one that is recorded, or the client's, or one that is made for the log
 * alone. The request's context carries the fields from thread to thread.
 */
@ApplicationScoped
public class RequestFields {
    /** Before everything that may write a line. */
    private static final int FIRST = 10_001;

    private static final String FIELDS = RequestFields.class.getName() + ".fields";
    /** Where metrics and spans read it too. */
    private static final String ROUTE_OF_FRAMEWORK = "UrlPathTemplate";

    private static final String AGENCY_OF_SPAN = "waymark.agency";

    private final CurrentCaller caller;

    RequestFields(CurrentCaller caller) {
        this.caller = caller;
    }

    void register(@Observes Filters filters) {
        filters.register(this::begin, FIRST);
    }

    private void begin(RoutingContext exchange) {
        // An exchange that is routed anew comes by again.
        if (of(exchange).isEmpty()) {
            SpanContext span = spanOf(exchange);
            exchange.put(FIELDS, new HashMap<String, String>());
            name(exchange, LogFields.TRACE_ID, span.getTraceId());
            name(exchange, LogFields.SPAN_ID, span.getSpanId());
            name(exchange, LogFields.METHOD, exchange.request().method().name());
        }
        exchange.next();
    }

    private static SpanContext spanOf(RoutingContext exchange) {
        SpanContext recorded = Span.current().getSpanContext();
        if (recorded.isValid()) {
            return recorded;
        }
        SpanContext sent = Traceparent.read(exchange.request().getHeader("traceparent"));
        IdGenerator ids = IdGenerator.random();
        return SpanContext.create(
                sent.isValid() ? sent.getTraceId() : ids.generateTraceId(),
                ids.generateSpanId(),
                TraceFlags.getDefault(),
                TraceState.getDefault());
    }

    /** Before what may refuse a caller who is known. */
    @ServerRequestFilter(priority = Priorities.AUTHORIZATION + 50)
    public void nameCaller(RoutingContext exchange) {
        name(exchange, LogFields.ROUTE, Vertx.currentContext().getLocal(ROUTE_OF_FRAMEWORK));
        Caller known = caller.get();
        name(exchange, LogFields.CLIENT, known.client());
        if (!known.agencies().isEmpty()) {
            String agencies = String.join(",", known.agencies());
            name(exchange, LogFields.AGENCY, agencies);
            Span.current().setAttribute(AGENCY_OF_SPAN, agencies);
        }
    }

    /** Of an exchange, also where its context has ended and forgotten them. */
    public static Map<String, String> of(RoutingContext exchange) {
        return exchange.get(FIELDS, Map.of());
    }

    private static void name(RoutingContext exchange, String field, String value) {
        if (value != null) {
            of(exchange).put(field, value);
            LogFields.put(field, value);
        }
    }
}
