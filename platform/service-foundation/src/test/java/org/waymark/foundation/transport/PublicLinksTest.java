package org.waymark.foundation.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.foundation.address.PublicAddress;

class PublicLinksTest {
    private final PublicAddress address = new PublicAddress(() -> Optional.of("https://data.example.org/indicators/"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            /api/v1/imports/1              | https://data.example.org/indicators/api/v1/imports/1
            /                              | https://data.example.org/indicators/
            //elsewhere.example/x          | //elsewhere.example/x
            https://elsewhere.example/x    | https://elsewhere.example/x
            """)
    void a_path_gets_the_public_address_with_its_prefix(String said, String sent) {
        assertThat(AnswerHeaders.absolute(said, "/", address)).isEqualTo(sent);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            </api/v1/agencies?cursor=x>; rel="next" | <https://data.example.org/indicators/api/v1/agencies?cursor=x>; rel="next"
            <https://elsewhere.example>; rel="next" | <https://elsewhere.example>; rel="next"
            """)
    void so_does_one_in_a_link(String said, String sent) {
        assertThat(AnswerHeaders.absolute(said, "</", address)).isEqualTo(sent);
    }
}
