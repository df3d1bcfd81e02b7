package org.waymark.backing.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.waymark.backing.identity.LocalIssuer;
import org.waymark.backing.identity.TokenRequest;

/** Tokens that nobody should accept, or that an issuer should not give. */
public final class OddTokens {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private OddTokens() {}

    /** Soundly signed, with one claim of a usual token replaced; an empty text removes it. */
    public static String with(String claim, String json) {
        return with(BackingServices.token("cnipa", "submitter"), claim, json);
    }

    /** The same of this token. */
    public static String with(String token, String claim, String json) {
        ObjectNode claims = claims(token);
        if (json.isEmpty()) {
            claims.remove(claim);
            return BackingServices.issuer().signed(claims.toString());
        }
        claims.put(claim, "\u2603");
        return BackingServices.issuer().signed(claims.toString().replace("\"\u2603\"", json));
    }

    public static String expired() {
        return BackingServices.issuer()
                .token(new TokenRequest(
                        "test-user", List.of("cnipa"), List.of("catalogue-admin"), Duration.ofMinutes(-1)));
    }

    public static String forAnotherAudience() {
        return with(BackingServices.token("cnipa", "catalogue-admin"), "aud", "\"elsewhere\"");
    }

    public static String fromAnotherIssuer() {
        return with(BackingServices.token("cnipa", "catalogue-admin"), "iss", "\"elsewhere\"");
    }

    /** Signed with a key that nobody trusts, kept in this folder. */
    public static String signedBySomebodyElse(Path folder) {
        return LocalIssuer.in(folder).token(TokenRequest.of("test-user", "cnipa", "catalogue-admin"));
    }

    /** A sound token whose roles were changed after it was signed. */
    public static String changedAfterwards() {
        String token = BackingServices.token("cnipa", "submitter");
        ObjectNode claims = claims(token);
        claims.putArray("groups").add("catalogue-admin");
        String[] parts = token.split("\\.");
        return parts[0] + "." + encoded(claims.toString()) + "." + parts[2];
    }

    public static String unsigned() {
        return encoded("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "."
                + encoded(claims(BackingServices.token("cnipa", "catalogue-admin"))
                        .toString())
                + ".";
    }

    /** Signed with the public key as if it were a secret that both sides share. */
    public static String signedWithThePublicKey() {
        String signed = encoded("{\"alg\":\"HS256\",\"typ\":\"JWT\"}") + "."
                + encoded(claims(BackingServices.token("cnipa", "catalogue-admin"))
                        .toString());
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(
                    BackingServices.issuer().publicKey().getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
            return signed + "." + BASE64.encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A sound token but for its first part. */
    public static String withHeader(String header) {
        String token = BackingServices.token("cnipa", "submitter");
        return encoded(header) + token.substring(token.indexOf('.'));
    }

    /** Seconds since 1970 of an instant so far from now. */
    public static String seconds(Duration fromNow) {
        return Long.toString(Instant.now().plus(fromNow).getEpochSecond());
    }

    private static ObjectNode claims(String token) {
        try {
            JsonNode claims = JSON.readTree(
                    new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8));
            return (ObjectNode) claims;
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String encoded(String json) {
        return BASE64.encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
