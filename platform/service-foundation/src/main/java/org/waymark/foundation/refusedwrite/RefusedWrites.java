package org.waymark.foundation.refusedwrite;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.opentelemetry.api.trace.SpanContext;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.caller.Callers;
import org.waymark.foundation.logfield.LogFields;
import org.waymark.foundation.problem.CallerHasGone;
import org.waymark.foundation.problem.Language;
import org.waymark.foundation.problem.Problem;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.requestfield.RequestFields;
import org.waymark.foundation.trace.Traceparent;

/** Writes one line when a write has been answered with a refusal, whoever refused it. */
@ApplicationScoped
public class RefusedWrites {
    private static final Logger LOG = Logger.getLogger("waymark.refused-writes");
    private static final Set<HttpMethod> WRITES =
            Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.DELETE, HttpMethod.PATCH);
    /** Before everything that may refuse. */
    private static final int FIRST = 10_000;
    /** Filters of answers run from high to low: after the one that replays. */
    private static final int LAST = 1;

    private static final String WATCHED = RefusedWrites.class.getName() + ".watched";
    private static final String REASON = RefusedWrites.class.getName() + ".reason";

    private final Callers callers;
    private final ObjectMapper json;
    private final RoutingContext current;
    private final CountRefusedWrites count;

    RefusedWrites(Callers callers, ObjectMapper json, RoutingContext current, CountRefusedWrites count) {
        this.callers = callers;
        this.json = json;
        this.current = current;
        this.count = count;
    }

    void register(@Observes Filters filters) {
        filters.register(this::watch, FIRST);
    }

    private void watch(RoutingContext exchange) {
        // An exchange that is routed anew comes by again.
        if (WRITES.contains(exchange.request().method()) && exchange.get(WATCHED) == null) {
            exchange.put(WATCHED, true);
            exchange.addEndHandler(ended -> tell(exchange));
        }
        exchange.next();
    }

    /** Keeps the reason until the answer has gone out. */
    @ServerResponseFilter(priority = LAST)
    public void keepReason(ContainerResponseContext response, RoutingContext exchange) throws IOException {
        if (response.getStatus() < 400 || exchange.get(WATCHED) == null) {
            return;
        }
        if (response.getEntity() instanceof Problem problem) {
            exchange.put(REASON, Reason.of(problem));
        } else if (response.getEntity() instanceof byte[] replayed && isProblem(response.getMediaType())) {
            exchange.put(REASON, Reason.of(json.readTree(replayed)));
        }
    }

    private static boolean isProblem(MediaType type) {
        return type != null && type.getSubtype().equals("problem+json");
    }

    /**
     * For an answer that will be sent in another form than JSON.
     *
     * @param answer the problem, or the report of a file of which rows were rejected
     */
    public void because(JsonNode answer) {
        current.put(REASON, Reason.of(answer));
    }

    /**
     * For a file that is accepted but for some of its rows.
     *
     * @param errors how many were found in these rows
     * @param rules that they break
     */
    public void rowsRejected(long rejected, long errors, Collection<String> rules) {
        current.put(REASON, Reason.ofRows(rejected, errors, rules));
    }

    /** For what an accepted request led to later, such as a job. */
    public void afterwards(String path, Caller caller, Refusal refusal) {
        Problem problem = Problem.of(refusal, Language.EN);
        write(new RefusedWrite(problem.status(), "POST", path, caller, Reason.of(problem), false), traceOf(caller));
    }

    /** For a job that left out some of its rows. */
    public void afterwards(String path, Caller caller, long rejected, long errors, Collection<String> rules) {
        write(
                new RefusedWrite(200, "POST", path, caller, Reason.ofRows(rejected, errors, rules), false),
                traceOf(caller));
    }

    private static Map<String, String> traceOf(Caller caller) {
        SpanContext request = Traceparent.read(caller.traceparent());
        return request.isValid() ? Map.of(LogFields.TRACE_ID, request.getTraceId()) : Map.of();
    }

    private void tell(RoutingContext exchange) {
        int status = exchange.response().getStatusCode();
        Reason reason = exchange.get(REASON);
        boolean replayed = exchange.response().headers().contains("Idempotency-Replayed");
        if (status == CallerHasGone.STATUS || status < 400 && (reason == null || replayed)) {
            return;
        }
        RefusedWrite refused = new RefusedWrite(
                status,
                exchange.request().method().name(),
                exchange.request().path(),
                caller(exchange),
                reason == null ? Reason.UNKNOWN : reason,
                replayed);
        write(refused, RequestFields.of(exchange));
    }

    private void write(RefusedWrite refused, Map<String, String> request) {
        count.add(refused);
        Map<String, String> fields = refused.fields();
        fields.putAll(request);
        LogFields.during(
                fields, () -> LOG.log(refused.isDenied() ? Logger.Level.WARN : Logger.Level.INFO, refused.line()));
    }

    /** Of a token that was not asked for, or not accepted, nothing is said: anybody can write one. */
    private Caller caller(RoutingContext exchange) {
        return exchange.user() instanceof QuarkusHttpUser user
                ? callers.verified(user.getSecurityIdentity()).orElse(null)
                : null;
    }
}
