package org.waymark.foundation.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.foundation.problem.Language;
import org.waymark.foundation.problem.Problem;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Text;

class ExplanationTest {
    private static final Set<ProblemType> NAME_WHAT_IS_WRONG =
            EnumSet.of(ProblemType.RULES_BROKEN, ProblemType.NOT_IMPLEMENTED);

    @ParameterizedTest
    @EnumSource
    void every_kind_of_problem_says_why_and_what_to_do_in_both_languages(ProblemType type) {
        Explanation explained = Explanation.of(type);

        for (Text text : List.of(explained.cause(), explained.remedy(), explained.detail())) {
            assertThat(text.zh()).containsPattern("\\p{IsHan}{2}");
            assertThat(text.en()).isNotBlank().doesNotContainPattern("\\p{IsHan}");
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_of_problem_has_an_example_as_it_is_answered(ProblemType type) {
        for (Language language : Language.values()) {
            Problem example = Explanation.of(type).example(type, language);

            assertThat(example.type()).isEqualTo(type.uri());
            assertThat(example.status()).isEqualTo(type.status());
            assertThat(example.title()).isEqualTo(type.title().in(language));
            assertThat(example.detail()).isNotBlank();
        }
        assertThat(Explanation.of(type).errors() != null).isEqualTo(NAME_WHAT_IS_WRONG.contains(type));
    }
}
