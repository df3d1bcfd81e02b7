package org.waymark.local.plan;

import java.util.HashMap;
import java.util.Map;
import org.waymark.backing.identity.LocalIssuer;
import org.waymark.backing.identity.TokenRequest;

/** Tokens of this machine: for everybody. */
public final class LocalCredentials implements Credentials {
    private final LocalIssuer issuer;
    private final Map<String, String> tokens = new HashMap<>();

    public LocalCredentials(LocalIssuer issuer) {
        this.issuer = issuer;
    }

    @Override
    public String token(String person, String agency, String role) {
        return tokens.computeIfAbsent(
                person + " " + agency + " " + role, key -> issuer.token(TokenRequest.of(person, agency, role)));
    }

    @Override
    public boolean ofTheKeeperAlone() {
        return false;
    }
}
