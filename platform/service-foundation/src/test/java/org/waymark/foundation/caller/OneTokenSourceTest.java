package org.waymark.foundation.caller;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class OneTokenSourceTest {
    private static final Optional<String> NONE = Optional.empty();
    private static final Optional<String> KEY = Optional.of("MIIB");
    private static final Optional<String> SERVER = Optional.of("https://identity.example.org/realms/waymark");

    @Test
    void there_is_one_source_of_tokens() {
        assertThatThrownBy(() -> new OneTokenSource(NONE, NONE, "waymark")).hasMessageContaining("exactly one");
        assertThatThrownBy(() -> new OneTokenSource(KEY, SERVER, "https://identity.example.org/realms/waymark"))
                .hasMessageContaining("exactly one");
        assertThatCode(() -> new OneTokenSource(KEY, NONE, "waymark")).doesNotThrowAnyException();
    }

    @Test
    void an_identity_server_needs_its_own_issuer() {
        assertThatThrownBy(() -> new OneTokenSource(NONE, SERVER, "waymark"))
                .hasMessageContaining("QUARKUS_OIDC_TOKEN_ISSUER");
        assertThatCode(() -> new OneTokenSource(NONE, SERVER, SERVER.orElseThrow()))
                .doesNotThrowAnyException();
    }

    @Test
    void the_issuer_is_always_looked_at() {
        assertThatThrownBy(() -> new OneTokenSource(NONE, SERVER, "any"))
                .hasMessageContaining("QUARKUS_OIDC_TOKEN_ISSUER");
    }
}
