package org.waymark.foundation.parameter;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;

/** Refuses addresses that are longer than the limit, which the problem names. */
@Singleton
class AddressLimit {
    /** Bytes. */
    private final int limit;

    AddressLimit(AddressSettings settings) {
        limit = settings.addressLimit();
    }

    @ServerRequestFilter(preMatching = true)
    public void check(RoutingContext exchange) {
        // As it was sent: every character is one byte.
        if (exchange.request().uri().length() > limit) {
            throw Refusal.of(
                            ProblemType.ADDRESS_TOO_LONG,
                            "网址超过上限 " + limit + " 字节",
                            "The address is longer than the limit of " + limit + " bytes")
                    .with("limit", limit);
        }
    }
}
