package org.waymark.foundation.caller;

import io.quarkus.oidc.runtime.OidcProvider;
import io.quarkus.oidc.runtime.TenantConfigBean;
import io.quarkus.oidc.runtime.TenantConfigContext;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.jose4j.jwt.consumer.InvalidJwtException;

/**
 * Fetches the keys of the identity server at regular times, so that one that was taken away is soon refused: Quarkus
 * looks for keys that it has never seen, and keeps those that it has until the service ends. While the server is away
 * the last known keys hold.
 */
@ApplicationScoped
class IssuerKeys {
    private static final Logger LOG = Logger.getLogger(IssuerKeys.class);
    /** Quarkus fetches keys in order to verify a token; here nothing else is wanted of it. */
    private static final String NO_TOKEN = "";

    private final TenantConfigBean issuers;
    private volatile boolean away;

    IssuerKeys(TenantConfigBean issuers) {
        this.issuers = issuers;
    }

    @Scheduled(every = "${waymark.caller.keys-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> fetch() {
        TenantConfigContext issuer = issuers.getDefaultTenant();
        if (issuer.oidcConfig().authServerUrl().isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        // One that was away when the service started is looked for again.
        return issuer.initialize()
                .onItem()
                .transformToUni(found -> fetchFrom(found.provider()))
                .invoke(this::isBack)
                .onFailure()
                .recoverWithItem(this::isAway);
    }

    private static Uni<Void> fetchFrom(OidcProvider provider) {
        return provider.refreshJwksAndVerifyJwtToken(NO_TOKEN, false, false, null)
                .replaceWithVoid()
                .onFailure(InvalidJwtException.class)
                .recoverWithNull();
    }

    private void isBack() {
        if (away) {
            away = false;
            LOG.info("The keys of the identity server can be fetched again");
        }
    }

    private Void isAway(Throwable failure) {
        if (!away) {
            away = true;
            LOG.warnf(
                    "The keys of the identity server cannot be fetched (%s); those known so far hold, and a key that was"
                            + " taken away is not refused until it answers",
                    failure);
        }
        return null;
    }
}
