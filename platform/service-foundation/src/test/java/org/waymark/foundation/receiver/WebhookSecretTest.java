package org.waymark.foundation.receiver;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookSecretTest {
    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    @Test
    void signs_as_the_libraries_of_the_specification_do() {
        byte[] body = "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8);

        assertThat(WebhookSecret.read(SECRET).orElseThrow().signature("msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, body))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
                "whsec_",
                "whsec_c2hvcnQ=",
                "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaS",
                "whsec_not base64 at all, but long enough to be a secret"
            })
    void is_24_to_64_bytes_in_base64_behind_its_prefix(String text) {
        assertThat(WebhookSecret.read(text)).isEmpty();
    }

    @Test
    void never_tells_itself() {
        assertThat(WebhookSecret.read(SECRET).orElseThrow()).hasToString("whsec_…LaSw");
    }

    @Test
    void two_secrets_sign_one_beside_the_other() {
        Message message = new Message("id", Map.of("ce_type", "t", "content-type", "application/json"), new byte[0]);
        WebhookSecret secret = WebhookSecret.read(SECRET).orElseThrow();
        WebhookSecret before =
                WebhookSecret.read("whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD").orElseThrow();

        assertThat(message.headers(7, List.of(secret, before)))
                .containsEntry(
                        "webhook-signature",
                        secret.signature("id", 7, new byte[0]) + " " + before.signature("id", 7, new byte[0]))
                .containsEntry("webhook-timestamp", "7")
                .containsEntry("ce-type", "t")
                .containsEntry("content-type", "application/json");
    }

    @Test
    void what_no_header_may_hold_is_percent_encoded() {
        Message message = new Message("id", Map.of("ce_subject", "专 a%\"\r\n"), new byte[0]);

        assertThat(message.headers(7, List.of())).containsEntry("ce-subject", "%E4%B8%93%20a%25%22%0D%0A");
    }
}
