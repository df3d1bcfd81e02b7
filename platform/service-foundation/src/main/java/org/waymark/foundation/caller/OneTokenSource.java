package org.waymark.foundation.caller;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Exactly one source of tokens: a local key beside an identity server would let locally made tokens in. */
@Startup
@ApplicationScoped
class OneTokenSource {
    OneTokenSource(
            @ConfigProperty(name = "quarkus.oidc.public-key") Optional<String> publicKey,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<String> server) {
        if (publicKey.isPresent() == server.isPresent()) {
            throw new IllegalStateException(
                    "Set exactly one of QUARKUS_OIDC_PUBLIC_KEY (local) and QUARKUS_OIDC_AUTH_SERVER_URL (production)");
        }
    }
}
