package org.waymark.foundation.representation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.foundation.problem.Refusal;

class ListMarkTest {
    private static final ListMark LIST = ListMark.of("/plans/p/targets", Map.of("area", List.of("CN")));

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a/b//c", "每万人口"})
    void a_list_takes_its_own_cursors(String key) {
        assertThat(LIST.key(LIST.cursor(key))).isEqualTo(key);
    }

    @Test
    void limit_and_cursor_make_no_other_list() {
        Map<String, List<String>> query = Map.of("cursor", List.of("x"), "area", List.of("CN"), "limit", List.of("2"));
        assertThat(ListMark.of("/plans/p/targets", query)).isEqualTo(LIST);
    }

    static Stream<ListMark> others() {
        return Stream.of(
                ListMark.of("/plans/q/targets", Map.of("area", List.of("CN"))),
                ListMark.of("/plans/p/targets", Map.of()),
                ListMark.of("/plans/p/targets", Map.of("area", List.of("CN-11"))),
                ListMark.of("/plans/p/targets", Map.of("asOf", List.of("CN"))),
                ListMark.of("/plans/p/targets", Map.of("area", List.of("CN"), "asOf", List.of("2025-01-01"))));
    }

    @ParameterizedTest
    @MethodSource("others")
    void a_cursor_of_another_list_is_refused(ListMark other) {
        String cursor = other.cursor("a");
        assertThatThrownBy(() -> LIST.key(cursor))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("cursor=" + cursor + " was not given out here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"foo", "***", "YQ", "AAA"})
    void what_is_no_cursor_is_refused(String cursor) {
        assertThatThrownBy(() -> LIST.key(cursor)).isInstanceOf(Refusal.class);
    }

    @Test
    void a_key_that_no_database_takes_is_refused() {
        String cursor = LIST.cursor("a\0");
        assertThatThrownBy(() -> LIST.key(cursor)).isInstanceOf(Refusal.class);
        byte[] marked = (LIST.text() + "a").getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> LIST.key(Base64.getUrlEncoder().encodeToString(marked)))
                .isInstanceOf(Refusal.class);
    }
}
