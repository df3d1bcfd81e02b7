package org.waymark.foundation.caller;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Exactly one source of tokens: a local key beside an identity server would let locally made tokens in. */
@Startup
@ApplicationScoped
class OneTokenSource {
    /** Of tokens that are made on this machine. */
    private static final String LOCAL = "waymark";
    /** Quarkus takes it for: do not look. */
    private static final String ANY = "any";

    OneTokenSource(
            @ConfigProperty(name = "quarkus.oidc.public-key") Optional<String> publicKey,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<String> server,
            @ConfigProperty(name = "quarkus.oidc.token.issuer") String issuer) {
        if (publicKey.isPresent() == server.isPresent()) {
            throw new IllegalStateException(
                    "Set exactly one of QUARKUS_OIDC_PUBLIC_KEY (local) and QUARKUS_OIDC_AUTH_SERVER_URL (production)");
        }
        if (issuer.equals(ANY) || server.isPresent() && issuer.equals(LOCAL)) {
            throw new IllegalStateException("QUARKUS_OIDC_TOKEN_ISSUER must be what the identity server's tokens say as"
                    + " iss: the member issuer of its /.well-known/openid-configuration");
        }
    }
}
