package org.waymark.backing.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalIssuerTest {
    @TempDir
    Path folder;

    @Test
    void a_token_is_verified_with_the_public_key() throws Exception {
        LocalIssuer issuer = LocalIssuer.in(folder);

        String token = issuer.token(TokenRequest.of("wang", "cnipa", "submitter", "verifier"));

        JwtClaims claims = new JwtConsumerBuilder()
                .setVerificationKey(key(issuer.publicKey()))
                .setExpectedIssuer("waymark")
                .setExpectedAudience("waymark")
                .setRequireExpirationTime()
                .build()
                .processToClaims(token);
        assertThat(claims.getSubject()).isEqualTo("wang");
        assertThat(claims.getStringListClaimValue("agency")).containsExactly("cnipa");
        assertThat(claims.getStringListClaimValue("groups")).containsExactly("submitter", "verifier");
    }

    @Test
    void the_key_is_kept_for_its_owner_only() throws Exception {
        String first = LocalIssuer.in(folder).publicKey();

        assertThat(LocalIssuer.in(folder).publicKey()).isEqualTo(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("signing.key"))))
                .isEqualTo("rw-------");
    }

    private static PublicKey key(String encoded) throws Exception {
        return KeyFactory.getInstance("RSA")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(encoded)));
    }
}
