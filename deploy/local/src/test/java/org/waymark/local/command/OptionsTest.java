package org.waymark.local.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.local.suite.Refused;

class OptionsTest {
    private static final Set<String> FLAGS = Set.of("--reset");
    private static final Set<String> NAMED = Set.of("--port-base");

    @Test
    void flags_values_and_the_rest_are_told_apart() {
        Options options = Options.of(List.of("--reset", "folder", "--port-base", "9000"), FLAGS, NAMED);

        assertThat(options.has("--reset")).isTrue();
        assertThat(options.number("--port-base", 1, 65_000)).contains(9000);
        assertThat(options.rest()).containsExactly("folder");
    }

    @Test
    void what_is_not_understood_is_refused() {
        assertThatThrownBy(() -> Options.of(List.of("--rest"), FLAGS, NAMED))
                .isInstanceOf(Refused.class)
                .hasMessage("Unknown option --rest");
        assertThatThrownBy(() -> Options.of(List.of("--port-base"), FLAGS, NAMED))
                .hasMessage("--port-base needs a value");
        assertThatThrownBy(() ->
                        Options.of(List.of("--port-base", "many"), FLAGS, NAMED).number("--port-base", 1, 65_000))
                .hasMessage("--port-base is a number from 1 to 65000, not many");
    }
}
