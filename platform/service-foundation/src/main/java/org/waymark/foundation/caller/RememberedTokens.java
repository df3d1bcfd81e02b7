package org.waymark.foundation.caller;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.waymark.foundation.problem.UnusableToken;

/**
 * Verifying a signature takes 110 µs. A verified token is trusted for 30 s without another look, but never after it
 * expires.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class RememberedTokens implements HttpAuthenticationMechanism {
    private final OidcAuthenticationMechanism verification;
    private final ReadCaller readCaller;
    /** By the whole header, so that no two texts share an entry. */
    private final Cache<String, SecurityIdentity> verified = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofSeconds(30))
            .maximumSize(10_000)
            .build();

    RememberedTokens(OidcAuthenticationMechanism verification, ReadCaller readCaller) {
        this.verification = verification;
        this.readCaller = readCaller;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager providers) {
        List<String> sent = request.request().headers().getAll(HttpHeaders.AUTHORIZATION);
        if (sent.isEmpty()) {
            return verification.authenticate(request, providers);
        }
        SecurityIdentity known = sent.size() == 1 ? verified.getIfPresent(sent.get(0)) : null;
        return known != null && unexpired(known) ? Uni.createFrom().item(known) : verify(sent, request, providers);
    }

    private Uni<SecurityIdentity> verify(List<String> sent, RoutingContext request, IdentityProviderManager providers) {
        return Uni.createFrom()
                .deferred(() -> {
                    String token = AuthorizationHeader.token(sent);
                    return Uni.createFrom()
                            .deferred(() -> verification.authenticate(request, providers))
                            .onFailure()
                            .transform(failure -> FailedVerification.explained(failure, token));
                })
                .map(readCaller::in)
                .invoke(identity -> verified.put(sent.get(0), identity))
                .onFailure(UnusableToken.class)
                .transform(UnusableToken::asFailure);
    }

    private static boolean unexpired(SecurityIdentity identity) {
        return identity.getPrincipal() instanceof JsonWebToken token
                && token.getExpirationTime() > Instant.now().getEpochSecond();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return verification.getChallenge(request);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return verification.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext request) {
        return verification.getCredentialTransport(request);
    }
}
