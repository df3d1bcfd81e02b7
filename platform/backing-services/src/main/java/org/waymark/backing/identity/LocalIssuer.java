package org.waymark.backing.identity;

import java.nio.file.Path;
import java.time.Instant;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/** Signs tokens with a key pair kept in a folder; for this machine only. */
public final class LocalIssuer {
    private static final String ISSUER = "waymark";
    private static final String AUDIENCE = "waymark";
    private static final String CLIENT = "waymark-local";

    private final SigningKey key;

    private LocalIssuer(SigningKey key) {
        this.key = key;
    }

    public static LocalIssuer in(Path folder) {
        return new LocalIssuer(SigningKey.keptIn(folder));
    }

    /** What {@code QUARKUS_OIDC_PUBLIC_KEY} wants. */
    public String publicKey() {
        return key.publicKey();
    }

    public String token(TokenRequest request) {
        Instant now = Instant.now();
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(ISSUER);
        claims.setAudience(AUDIENCE);
        claims.setSubject(request.subject());
        claims.setClaim("azp", CLIENT);
        claims.setClaim("upn", request.subject());
        claims.setStringListClaim("groups", request.roles());
        claims.setStringListClaim("agency", request.agencies());
        claims.setGeneratedJwtId();
        claims.setIssuedAt(NumericDate.fromSeconds(now.getEpochSecond()));
        claims.setExpirationTime(
                NumericDate.fromSeconds(now.plus(request.validity()).getEpochSecond()));
        return signed(claims.toJson());
    }

    /** A token with whatever claims, soundly signed. */
    public String signed(String payload) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setPayload(payload);
        signature.setKey(key.privateKey());
        signature.setHeader("typ", "JWT");
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("The token cannot be signed", e);
        }
    }
}
