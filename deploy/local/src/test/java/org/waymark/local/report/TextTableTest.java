package org.waymark.local.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void a_chinese_character_takes_two_columns() {
        assertThat(DisplayWidth.of("GDP 比重")).isEqualTo(8);
        assertThat(DisplayWidth.of("“十四五”，（2025）")).isEqualTo(18);
        assertThat(DisplayWidth.of("é")).isEqualTo(1);
    }

    @Test
    void columns_stand_under_each_other_in_both_languages() {
        String table = new TextTable("No", "Indicator", "Target")
                .row("1", "Patents held\n专利拥有量", "12")
                .row("2", "版权", "7.5")
                .toString();

        assertThat(table)
                .isEqualTo(
                        """
                        No  Indicator     Target
                        --  ------------  ------
                        1   Patents held  12
                            专利拥有量
                        2   版权          7.5
                        """);
    }

    @Test
    void a_long_name_is_broken_between_words_or_chinese_characters() {
        assertThat(Wrapped.at(12, "Patents held per person")).isEqualTo("Patents held\nper person");
        assertThat(Wrapped.at(8, "专利拥有量")).isEqualTo("专利拥有\n量");
        assertThat(Wrapped.at(8, "short")).isEqualTo("short");
    }
}
