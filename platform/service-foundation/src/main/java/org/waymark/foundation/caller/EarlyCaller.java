package org.waymark.foundation.caller;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Consumer;

/** Tells who calls before a thread is taken for the request. */
@ApplicationScoped
public class EarlyCaller {
    private final Callers callers;

    EarlyCaller(Callers callers) {
        this.callers = callers;
    }

    /**
     * Calls back on the event loop. Of a request without a token, or with a bad one, it tells nobody; the framework
     * refuses it later.
     */
    public void tell(RoutingContext exchange, Consumer<Optional<Caller>> then) {
        Uni<SecurityIdentity> identity = exchange.get(QuarkusHttpUser.DEFERRED_IDENTITY_KEY);
        if (identity == null || !exchange.request().headers().contains(HttpHeaders.AUTHORIZATION)) {
            then.accept(Optional.empty());
            return;
        }
        // Until the framework sets its own handler, the one set here would answer a bad token without a problem.
        Object answersBadTokens = exchange.remove(QuarkusHttpUser.AUTH_FAILURE_HANDLER);
        Context context = Vertx.currentContext();
        Consumer<Optional<Caller>> goOn = caller -> context.runOnContext(now -> {
            if (answersBadTokens != null) {
                exchange.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, answersBadTokens);
            }
            then.accept(caller);
        });
        identity.map(callers::of)
                .subscribe()
                .with(
                        caller -> goOn.accept(Optional.of(caller).filter(Caller::isKnown)),
                        bad -> goOn.accept(Optional.empty()));
    }
}
