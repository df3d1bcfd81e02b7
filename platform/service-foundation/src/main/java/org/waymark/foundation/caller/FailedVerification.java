package org.waymark.foundation.caller;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import org.jose4j.jwt.consumer.ErrorCodes;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.waymark.foundation.problem.UnusableToken;

/** Why the library did not accept a token. */
final class FailedVerification {
    private FailedVerification() {}

    /** It stays as it is where the identity server is the reason. */
    static Throwable explained(Throwable failure, String token) {
        if (failure instanceof OIDCException) {
            return failure;
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidJwtException invalid && invalid.hasErrorCode(ErrorCodes.MALFORMED_CLAIM)) {
                return malformed(token);
            }
        }
        return failure instanceof AuthenticationFailedException ? failure : UnusableToken.unverified();
    }

    /** The signature holds, but a claim has a wrong type; of the claims read here only sub can be that one. */
    private static UnusableToken malformed(String token) {
        try {
            TokenClaims.of(token).text("sub");
            return UnusableToken.unverified();
        } catch (UnusableToken told) {
            return told;
        }
    }
}
