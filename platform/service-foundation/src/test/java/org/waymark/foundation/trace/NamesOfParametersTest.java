package org.waymark.foundation.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesOfParametersTest {
    @ParameterizedTest
    @CsvSource({
        "limit=5&cursor=c2VjcmV0, limit&cursor",
        "q=a=b&q=c, q",
        "flag, flag",
        "'', ''",
        "=secret, ''",
    })
    void of_a_query_the_names_are_kept(String query, String names) {
        assertThat(NamesOfParameters.names(query)).isEqualTo(names);
    }
}
