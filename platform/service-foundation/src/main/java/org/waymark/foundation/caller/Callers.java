package org.waymark.foundation.caller;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Optional;
import java.util.regex.Pattern;

/** Knows the caller of each request. */
@ApplicationScoped
public class Callers {
    /** Of an identity; its claims are read once per verification. */
    static final String ATTRIBUTE = Caller.class.getName();

    private static final Pattern TRACEPARENT = Pattern.compile("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");

    @Produces
    @RequestScoped
    CurrentCaller caller(SecurityIdentity identity, RoutingContext request) {
        String trace = request.request().getHeader("traceparent");
        String traceparent = trace != null && TRACEPARENT.matcher(trace).matches() ? trace : null;
        return () -> of(identity).in(traceparent);
    }

    Caller of(SecurityIdentity identity) {
        return verified(identity).orElse(Caller.NOBODY);
    }

    /** Whom a request speaks for whose token was verified; empty where none was. */
    public Optional<Caller> verified(SecurityIdentity identity) {
        return Optional.ofNullable(identity.getAttribute(ATTRIBUTE));
    }
}
