import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;

/** Signs one token, by a key that is forgotten with the training run. */
final class TrainingIssuer {
    private static final long SECONDS = 600;

    private final KeyPair keys;

    TrainingIssuer() throws GeneralSecurityException {
        keys = KeyPairGenerator.getInstance("RSA").generateKeyPair();
    }

    String publicKey() {
        return Base64.getEncoder().encodeToString(keys.getPublic().getEncoded());
    }

    String token() throws GeneralSecurityException {
        long now = Instant.now().getEpochSecond();
        String claims =
                """
                {"iss":"waymark","aud":"waymark","sub":"training","agency":"training","groups":["submitter"],"iat":%d,"exp":%d}\
                """
                        .formatted(now, now + SECONDS);
        String signed = encoded("{\"alg\":\"RS256\",\"typ\":\"JWT\"}".getBytes(StandardCharsets.US_ASCII))
                + "."
                + encoded(claims.getBytes(StandardCharsets.UTF_8));
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(keys.getPrivate());
        signature.update(signed.getBytes(StandardCharsets.US_ASCII));
        return signed + "." + encoded(signature.sign());
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
