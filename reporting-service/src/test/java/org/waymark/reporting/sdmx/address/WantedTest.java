package org.waymark.reporting.sdmx.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.foundation.problem.Violations;
import org.waymark.reporting.sdmx.artefact.Reference;

class WantedTest {
    @ParameterizedTest
    @ValueSource(strings = {"*", "+", "~", "1.0", "1.0+", "1.*", "2.0,1.0", "latest"})
    void the_one_version_is_found_by_every_wildcard(String version) {
        assertThat(wanted(version).matches(Reference.dataflow("OBSERVATIONS"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.0", "1.1+", "2.*"})
    void another_version_is_not(String version) {
        assertThat(wanted(version).matches(Reference.dataflow("OBSERVATIONS"))).isFalse();
    }

    @Test
    void a_plus_is_a_plus() {
        SdmxAddress address = SdmxAddress.of(
                "/sdmx/3.0/data/dataflow/A/B/1.0+",
                "c%5BX%5D=ge:1+le:2&asOf=2026-01-01T00:00:00+08:00",
                "/sdmx/3.0/data");
        assertThat(address.segment(3)).isEqualTo("1.0+");
        assertThat(address.filters()).containsEntry("X", "ge:1+le:2");
        assertThat(address.parameter("asOf")).endsWith("+08:00");
    }

    private static Wanted wanted(String version) {
        Violations violations = new Violations();
        Wanted wanted = Wanted.of(
                SdmxAddress.of("/data/dataflow/WAYMARK/OBSERVATIONS/" + version, null, "/data"), 1, violations);
        assertThat(violations.none()).isTrue();
        return wanted;
    }
}
