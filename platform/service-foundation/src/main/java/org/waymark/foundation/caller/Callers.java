package org.waymark.foundation.caller;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Optional;
import org.waymark.foundation.trace.Traceparent;

/** Knows the caller of each request. */
@ApplicationScoped
public class Callers {
    /** Of an identity; its claims are read once per verification. */
    static final String ATTRIBUTE = Caller.class.getName();

    @Produces
    @RequestScoped
    CurrentCaller caller(SecurityIdentity identity, RoutingContext request) {
        String traceparent = Traceparent.ofRequest(request.request().getHeader("traceparent"));
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
