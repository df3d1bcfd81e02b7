package org.waymark.project.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.problem.Violation;

class EvidenceTest {
    @Test
    void a_publication_a_document_and_a_paper_that_somebody_holds_are_evidence() throws Exception {
        JsonMembers body = body(
                """
                {"title":"A","url":"https://example.org/a","retrievedAt":"2023-06-20"},
                {"title":"B","documentNumber":"国发〔2021〕20号"}, {"title":"C","heldOffline":"samr"}""");

        List<Evidence> evidence = Evidence.listOf(body);

        assertThat(body.violations().none()).isTrue();
        assertThat(evidence).extracting(Evidence::title).containsExactly("A", "B", "C");
        assertThat(evidence.get(0).retrievedAt()).isEqualTo(LocalDate.of(2023, 6, 20));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            {"title":"A"}                                         | url         | evidence-somewhere
            {"title":" ","heldOffline":"samr"}                    | title       | blank
            {"title":"A","heldOffline":" "}                       | heldOffline | blank
            {"url":"https://example.org"}                         | title       | required
            {"title":"A","url":"file:///etc"}                     | url         | url
            {"title":"A","heldOffline":"samr","sha256":"abc"}     | sha256      | sha256
            {"title":"A","heldOffline":"samr","retrievedAt":"20230620"} | retrievedAt | date
            {"title":"A","heldOffline":"samr","pages":3}          | pages       | unknown-member
            """)
    void anything_less_is_refused_with_its_rule(String element, String member, String rule) throws Exception {
        JsonMembers body = body(element);

        Evidence.listOf(body);

        assertThat(body.violations().all()).extracting(Violation::rule).containsExactly(rule);
        assertThat(body.violations().all().get(0).pointer()).isEqualTo("/evidence/0/" + member);
    }

    private static JsonMembers body(String elements) throws Exception {
        return new JsonMembers((ObjectNode) new ObjectMapper().readTree("{\"evidence\":[" + elements + "]}"));
    }
}
