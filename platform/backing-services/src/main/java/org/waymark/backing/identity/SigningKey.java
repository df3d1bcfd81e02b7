package org.waymark.backing.identity;

import java.math.BigInteger;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import org.waymark.backing.process.OwnerOnly;

/** An RSA key, made on first use and kept in a file that only its owner reads. */
record SigningKey(RSAPrivateCrtKey privateKey) {
    private static final int BITS = 2048;

    static SigningKey keptIn(Path folder) {
        String encoded = OwnerOnly.keptIn(folder.resolve("signing.key"), SigningKey::generate);
        byte[] bytes = Base64.getDecoder().decode(encoded);
        try {
            PrivateKey key = KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(bytes));
            return new SigningKey((RSAPrivateCrtKey) key);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("No usable key in " + folder, e);
        }
    }

    /** Base64 of X.509 DER, on one line. */
    String publicKey() {
        BigInteger modulus = privateKey.getModulus();
        try {
            byte[] der = KeyFactory.getInstance("RSA")
                    .generatePublic(new RSAPublicKeySpec(modulus, privateKey.getPublicExponent()))
                    .getEncoded();
            return Base64.getEncoder().encodeToString(der);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            return Base64.getEncoder()
                    .encodeToString(generator.generateKeyPair().getPrivate().getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
