package org.waymark.foundation.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.foundation.problem.Language;
import org.waymark.foundation.problem.Problem;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.problem.Violation;
import org.waymark.foundation.provenance.SourceReference;

/** Bodies of one MiB made to be wrong as often as possible: the answer stays small, and costs little. */
class ManyViolationsTest {
    private static final Duration LITTLE = Duration.ofSeconds(10);
    private static final int SMALL = 512 * 1024;

    @Test
    void of_many_unknown_members_the_first_thousand_are_shown_and_all_are_counted() {
        String members =
                IntStream.range(0, 130_000).mapToObj(n -> "\"" + n + "\":0").collect(Collectors.joining(","));
        assertThat(refusalOf("{" + members + "}").detail().en())
                .isEqualTo("At least 130000 rules are broken; errors holds the first 1000");
    }

    @Test
    void binding_an_array_ends_once_nothing_more_would_be_shown() {
        assertThat(refusalOf("{\"sources\":[" + "{},".repeat(348_999) + "{}]}")
                        .violations()
                        .get(999)
                        .pointer())
                .isEqualTo("/sources/999/title");
    }

    @Test
    void a_long_name_is_not_repeated_for_everything_below_it() {
        String name = "n".repeat(50_000);
        assertThat(refusalOf("{\"" + name + "\":[" + "1e99,".repeat(99_999) + "1e99]}")
                        .detail()
                        .en())
                .startsWith("At least 100001 rules");
    }

    @Test
    void up_to_a_thousand_are_told_as_they_are() {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> refuse("{\"sources\":[{},{\"title\":1}]}"));
        assertThat(refusal.detail().en()).isEqualTo("2 rules are broken; see errors");
        assertThat(refusal.violations()).extracting(Violation::rule).containsExactly("required", "type");
    }

    private static Refusal refusalOf(String json) {
        return assertTimeout(LITTLE, () -> {
            Refusal refusal = catchThrowableOfType(Refusal.class, () -> refuse(json));
            assertThat(refusal.violations()).hasSize(1_000);
            assertThat(new ObjectMapper().writeValueAsBytes(Problem.of(refusal, Language.EN)))
                    .hasSizeLessThan(SMALL);
            return refusal;
        });
    }

    private static void refuse(String json) throws Exception {
        JsonMembers body = new JsonMembers(JsonMembersReader.object(json.getBytes(StandardCharsets.UTF_8)));
        SourceReference.of(body);
        body.refuseUnknownMembers();
        body.violations().refuseIfAny();
    }
}
