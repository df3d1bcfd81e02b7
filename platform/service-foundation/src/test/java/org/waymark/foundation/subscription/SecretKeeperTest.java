package org.waymark.foundation.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.receiver.WebhookSecret;

class SecretKeeperTest {
    private static final WebhookSecret SECRET =
            WebhookSecret.read("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw").orElseThrow();

    private record Settings(Optional<String> secretKey) implements SubscriptionSettings {
        @Override
        public Duration rotation() {
            return Duration.ofHours(24);
        }

        @Override
        public int perAgency() {
            return 20;
        }

        @Override
        public int subscriptions() {
            return 200;
        }
    }

    private static SecretKeeper keeper(String key) {
        return new SecretKeeper(new Settings(Optional.ofNullable(key)));
    }

    private final SecretKeeper keeper = keeper("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");

    @Test
    void what_is_kept_tells_nothing_and_gives_the_secret_back() {
        byte[] kept = keeper.close(SECRET);

        assertThat(keeper.open(kept)).contains(SECRET);
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("whsec", "MfKQ");
        assertThat(keeper.close(SECRET)).isNotEqualTo(kept);
    }

    @Test
    void another_key_opens_nothing_and_without_one_nothing_is_kept() {
        byte[] kept = keeper.close(SECRET);

        assertThat(keeper("//////////////////////////////////////////8=").open(kept))
                .isEmpty();
        assertThat(keeper(null).open(kept)).isEmpty();
        assertThatThrownBy(() -> keeper(null).close(SECRET)).isInstanceOf(Refusal.class);
    }
}
