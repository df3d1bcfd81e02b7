package org.waymark.foundation.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class RequestKeyTest {
    @Test
    void agencies_are_joined_so_that_no_two_sets_read_the_same() {
        assertThat(RequestKey.joined(Set.of("samr", "cnipa"))).isEqualTo("cnipa samr");
        assertThat(RequestKey.joined(Set.of("cnipa samr"))).isEqualTo("cnipa%20samr");
        assertThat(RequestKey.joined(Set.of("cnipa%20samr"))).isEqualTo("cnipa%2520samr");
        assertThat(RequestKey.joined(Set.of())).isEmpty();
    }
}
