package org.waymark.foundation.receiver;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a receiver and this service alone know, by the Standard Webhooks specification: {@code whsec_} and 24 to 64 bytes
 * in Base64. Its text never tells it.
 */
public final class WebhookSecret {
    public static final String PREFIX = "whsec_";
    private static final int LEAST_BYTES = 24;
    private static final int MOST_BYTES = 64;
    private static final int LETTERS_SHOWN = 4;
    private static final String HMAC = "HmacSHA256";

    private final String text;
    private final byte[] key;

    private WebhookSecret(String text, byte[] key) {
        this.text = text;
        this.key = key;
    }

    /** Empty where the text is none. */
    public static Optional<WebhookSecret> read(String text) {
        if (!text.startsWith(PREFIX)) {
            return Optional.empty();
        }
        try {
            byte[] key = Base64.getDecoder().decode(text.substring(PREFIX.length()));
            return key.length < LEAST_BYTES || key.length > MOST_BYTES
                    ? Optional.empty()
                    : Optional.of(new WebhookSecret(text, key));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    /** For keeping it, encrypted. */
    public String reveal() {
        return text;
    }

    /** Enough to tell two apart, and of no use to anybody else. */
    public String hint() {
        return PREFIX + "…" + text.substring(text.length() - LETTERS_SHOWN);
    }

    /** @param timestamp seconds since 1970 */
    String signature(String id, long timestamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            mac.update((id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WebhookSecret secret && text.equals(secret.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return hint();
    }
}
