package org.waymark.foundation.caller;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.waymark.foundation.problem.UnusableToken;

/** Reads the caller from a verified token, or refuses the token for what it says. */
@ApplicationScoped
class ReadCaller {
    private final CallerSettings settings;
    private final List<ClaimPath> roles;

    ReadCaller(
            CallerSettings settings,
            @ConfigProperty(name = "quarkus.oidc.roles.role-claim-path") List<String> roleClaimPaths) {
        this.settings = settings;
        this.roles = roleClaimPaths.stream().map(ClaimPath::of).toList();
    }

    /** The same identity, which knows its caller from then on. */
    SecurityIdentity in(SecurityIdentity identity) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            throw new UnusableToken("令牌须为已签名的 JWT", "The token must be a signed JWT");
        }
        TokenClaims claims = TokenClaims.of(token.getRawToken());
        // Quarkus compares times with the machine's clock, as this does.
        if (claims.isIssuedAfter(Instant.now().plus(settings.clockSkew()))) {
            throw new UnusableToken("令牌的签发时间 (iat) 尚未到来", "The token was issued in the future (iat)");
        }
        roles.forEach(claims::checkRoles);
        Caller caller = new Caller(
                claims.text("sub"),
                claims.optionalText("azp"),
                claims.texts(settings.agencyClaim()),
                Set.copyOf(identity.getRoles()),
                null);
        return QuarkusSecurityIdentity.builder(identity)
                .addAttribute(Callers.ATTRIBUTE, caller)
                .build();
    }
}
