package org.waymark.foundation.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressTest {
    @ParameterizedTest
    @CsvSource({
        "https://data.example.org, https://data.example.org",
        "http://127.0.0.1:8081/, http://127.0.0.1:8081",
        "https://data.example.org/indicators/, https://data.example.org/indicators"
    })
    void paths_can_be_written_behind_it(String given, String url) {
        assertThat(new PublicAddress(() -> Optional.of(given)).url()).isEqualTo(url);
    }

    @Test
    void without_one_the_service_does_not_start() {
        assertThatThrownBy(() -> new PublicAddress(() -> Optional.empty()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("WAYMARK_PUBLIC_URL");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "data.example.org", "ftp://data.example.org", "https://", "https://a.org?x=1", "http://a b"
            })
    void what_is_no_address_stops_the_start(String given) {
        assertThatThrownBy(() -> new PublicAddress(() -> Optional.of(given)))
                .isInstanceOfAny(IllegalStateException.class, IllegalArgumentException.class);
    }
}
