package org.waymark.reporting.sdmx.artefact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SdmxIdTest {
    @ParameterizedTest
    @CsvSource({"patents-per-10k, patents-per-10k", "a.b, a$002Eb", "万件, $4E07$4EF6", "a$b@c, a$0024b$0040c", "_T, _T"})
    void a_code_is_written_so_that_sdmx_can_hold_it_and_read_back(String code, String id) {
        assertThat(SdmxId.of(code)).isEqualTo(id).matches("[A-Za-z0-9_@$-]+");
        assertThat(SdmxId.code(id)).isEqualTo(code);
    }
}
