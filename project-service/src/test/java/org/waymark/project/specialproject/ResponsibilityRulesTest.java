package org.waymark.project.specialproject;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.contracts.EventJson;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.problem.Violation;

class ResponsibilityRulesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "true,  false, SOLE",
                "true,  false, LEAD",
                "true,  true,  LEAD PARTICIPANT PARTICIPANT",
                "true,  true,  SHARED SHARED",
                "true,  true,  PARTICIPANT",
                "false, false, "
            })
    void shapes_that_plans_print_are_taken(String shape) throws Exception {
        assertThat(rulesBrokenBy(shape)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            true,  false, LEAD LEAD   | one-lead
            true,  false, SOLE SHARED | sole-alone
            true,  false, SOLE SOLE   | sole-alone
            true,  true,  SOLE        | sole-alone
            true,  false, LEAD SHARED | shared-without-lead
            true,  false,             | known-names-somebody
            false, false, SHARED      | unknown-names-nobody
            """)
    void contradictions_are_refused(String shape, String rule) throws Exception {
        assertThat(rulesBrokenBy(shape)).containsExactly(rule);
    }

    @ParameterizedTest
    @ValueSource(strings = {"LEAD LEAD SHARED"})
    void contradictions_are_told_together(String roles) throws Exception {
        assertThat(rulesBrokenBy("true, false, " + roles)).containsExactly("one-lead", "shared-without-lead");
    }

    private static Iterable<String> rulesBrokenBy(String shape) throws Exception {
        String[] parts = shape.split(",", -1);
        ObjectNode project = (ObjectNode) EventJson.mapper()
                .readTree("{\"responsibility\":{\"known\":" + parts[0] + ",\"openEnded\":" + parts[1]
                        + ",\"effectiveFrom\":\"2021-10-28\",\"agencies\":[]}}");
        int agency = 0;
        for (String role : parts[2].trim().split(" ")) {
            if (!role.isEmpty()) {
                project.withArray("/responsibility/agencies")
                        .addObject()
                        .put("agency", "a" + agency++)
                        .put("role", role);
            }
        }
        JsonMembers body = new JsonMembers(project);
        Responsibility.of(body);
        return body.violations().all().stream().map(Violation::rule).toList();
    }
}
