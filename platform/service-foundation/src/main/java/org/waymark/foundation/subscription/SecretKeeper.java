package org.waymark.foundation.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.receiver.WebhookSecret;

/** Encrypts secrets for the database: AES-256-GCM, with the nonce in front. */
@ApplicationScoped
public class SecretKeeper {
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final Optional<SecretKeySpec> key;
    private final SecureRandom random = new SecureRandom();

    SecretKeeper(SubscriptionSettings settings) {
        this.key = settings.secretKey()
                .map(text -> new SecretKeySpec(Base64.getDecoder().decode(text.strip()), "AES"));
    }

    /** Whether this service was given a key. */
    public boolean hasKey() {
        return key.isPresent();
    }

    /** @throws Refusal where this service was given no key */
    byte[] close(WebhookSecret secret) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] text = secret.reveal().getBytes(StandardCharsets.UTF_8);
            byte[] closed = cipher(Cipher.ENCRYPT_MODE, key.orElseThrow(SecretKeeper::notSetUp), nonce)
                    .doFinal(text);
            return ByteBuffer.allocate(nonce.length + closed.length)
                    .put(nonce)
                    .put(closed)
                    .array();
        } catch (GeneralSecurityException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }

    /** Empty where it was closed with another key. */
    public Optional<WebhookSecret> open(byte[] kept) {
        if (key.isEmpty()) {
            return Optional.empty();
        }
        ByteBuffer bytes = ByteBuffer.wrap(kept);
        byte[] nonce = new byte[NONCE_BYTES];
        bytes.get(nonce);
        byte[] closed = new byte[bytes.remaining()];
        bytes.get(closed);
        try {
            byte[] text = cipher(Cipher.DECRYPT_MODE, key.get(), nonce).doFinal(closed);
            return WebhookSecret.read(new String(text, StandardCharsets.UTF_8));
        } catch (AEADBadTagException anotherKey) {
            return Optional.empty();
        } catch (GeneralSecurityException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }

    private static Cipher cipher(int mode, SecretKeySpec key, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    private static Refusal notSetUp() {
        return Refusal.of(
                ProblemType.UNAVAILABLE,
                "本服务未启用推送：运行方未设置 WAYMARK_WEBHOOKS_SECRET_KEY",
                "Webhooks are not set up here: whoever runs this service has not given it WAYMARK_WEBHOOKS_SECRET_KEY");
    }
}
