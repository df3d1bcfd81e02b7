package org.waymark.foundation.problem;

import io.quarkus.security.AuthenticationFailedException;

/** A token was sent that cannot be used, for this reason; no value of it is told. */
@SuppressWarnings("serial")
public final class UnusableToken extends RuntimeException {
    private final Text detail;

    public UnusableToken(String zh, String en) {
        super(en, null, false, false);
        this.detail = new Text(zh, en);
    }

    /** The reason for a failure of Quarkus, which tells none. */
    static UnusableToken of(AuthenticationFailedException failure) {
        return failure.getCause() instanceof UnusableToken told ? told : unverified();
    }

    /** The library did not accept it, and does not say why. */
    public static UnusableToken unverified() {
        return new UnusableToken(
                "令牌无效：签名不符、已过期或尚未生效，或签发者、受众 (aud) 不符",
                "The token does not hold: its signature, its times, its issuer or its audience (aud) is wrong");
    }

    /** What Quarkus takes for a token that failed. */
    public AuthenticationFailedException asFailure() {
        return new AuthenticationFailedException(this);
    }

    Text detail() {
        return detail;
    }
}
