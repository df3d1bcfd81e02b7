package org.waymark.foundation.caller;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Reads the caller from the verified token, once per verification: for each claim it does not know the library throws
 * and catches an exception.
 */
@ApplicationScoped
public class Callers {
    private static final Pattern TRACEPARENT = Pattern.compile("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");

    private final String agencyClaim;
    private final Cache<JsonWebToken, Caller> known =
            Caffeine.newBuilder().weakKeys().build();

    Callers(@ConfigProperty(name = "waymark.caller.agency-claim", defaultValue = "agency") String agencyClaim) {
        this.agencyClaim = agencyClaim;
    }

    @Produces
    @RequestScoped
    CurrentCaller caller(SecurityIdentity identity, RoutingContext request) {
        String trace = request.request().getHeader("traceparent");
        String traceparent = trace != null && TRACEPARENT.matcher(trace).matches() ? trace : null;
        return () -> of(identity).in(traceparent);
    }

    Caller of(SecurityIdentity identity) {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? known.get(token, unread -> read(unread, identity))
                : new Caller(Caller.ANONYMOUS, null, Set.of(), Set.of(), null);
    }

    /** Whom a request speaks for whose token was verified; empty where none was. */
    public Optional<Caller> verified(SecurityIdentity identity) {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? Optional.of(known.get(token, unread -> read(unread, identity)))
                : Optional.empty();
    }

    private Caller read(JsonWebToken token, SecurityIdentity identity) {
        return new Caller(
                token.getSubject(),
                token.getClaim("azp"),
                texts(token.getClaim(agencyClaim)),
                Set.copyOf(identity.getRoles()),
                null);
    }

    /** The texts of a claim that may be one string or several. */
    private static Set<String> texts(Object claim) {
        Set<String> texts = new LinkedHashSet<>();
        if (claim instanceof JsonArray array) {
            for (JsonValue value : array) {
                texts.add(((JsonString) value).getString());
            }
        } else if (claim instanceof Collection<?> several) {
            several.forEach(
                    value -> texts.add(value instanceof JsonString text ? text.getString() : String.valueOf(value)));
        } else if (claim instanceof JsonString text) {
            texts.add(text.getString());
        } else if (claim != null) {
            texts.add(claim.toString());
        }
        return Collections.unmodifiableSet(texts);
    }
}
