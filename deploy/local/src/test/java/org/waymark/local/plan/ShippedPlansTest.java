package org.waymark.local.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShippedPlansTest {
    private final List<PlanFolder> plans = PlanFolder.allIn(Path.of("..", "plans"));

    @Test
    void a_plan_comes_after_those_whose_indicators_it_uses() {
        List<String> defined = new ArrayList<>();
        for (PlanFolder plan : plans) {
            plan.indicators().forEach(entry -> defined.add(entry.code()));
            assertThat(defined)
                    .containsAll(plan.targets().stream().map(Entry::code).toList());
            assertThat(defined)
                    .containsAll(plan.observations().stream().map(Entry::code).toList());
        }
        assertThat(defined).doesNotHaveDuplicates();
    }

    @Test
    void a_parent_comes_before_its_children() {
        List<String> seen = new ArrayList<>();
        for (PlanFolder plan : plans) {
            JsonNode parent = plan.plan().body().path("parent");
            assertThat(parent.isNull() || seen.contains(parent.asText())).isTrue();
            seen.add(plan.code());
        }
    }

    @Test
    void baseline_and_increase_give_the_target() {
        for (PlanFolder plan : plans) {
            for (Entry entry : plan.targets()) {
                JsonNode target = entry.body();
                if (target.hasNonNull("cumulativeIncrease") && target.hasNonNull("baseline")) {
                    BigDecimal sum = target.path("baseline")
                            .path("value")
                            .decimalValue()
                            .add(target.path("cumulativeIncrease").decimalValue());
                    JsonNode last =
                            target.path("targets").get(target.path("targets").size() - 1);
                    assertThat(sum)
                            .as(entry.place())
                            .isEqualByComparingTo(last.path("value").decimalValue());
                }
            }
        }
    }

    @Test
    void what_is_invented_says_so() {
        plans.stream().filter(plan -> plan.code().startsWith("synthetic-")).forEach(plan -> {
            assertThat(plan.plan().body().path("title").path("en").asText()).startsWith("[synthetic] ");
            plan.indicators().forEach(entry -> assertThat(
                            entry.body().path("name").path("zh").asText())
                    .startsWith("【虚构】"));
            plan.observations()
                    .forEach(entry ->
                            assertThat(entry.body().path("note").asText()).startsWith("Synthetic"));
        });
    }

    @Test
    void the_synthetic_plan_has_what_the_real_one_lacks() {
        List<JsonNode> targets = new ArrayList<>();
        List<JsonNode> indicators = new ArrayList<>();
        List<String> areas = new ArrayList<>();
        plans.stream().filter(plan -> plan.code().startsWith("synthetic-")).forEach(plan -> {
            plan.targets().forEach(entry -> {
                targets.add(entry.body());
                areas.add(entry.area());
            });
            plan.indicators().forEach(entry -> indicators.add(entry.body()));
        });

        assertThat(indicators.stream().map(node -> node.path("direction").asText()))
                .contains("LOWER_IS_BETTER", "MAINTAIN");
        assertThat(targets).anyMatch(node -> node.path("attribute").asText().equals("BINDING"));
        assertThat(targets).anyMatch(node -> node.path("targets").size() > 1);
        assertThat(areas).contains("CN-44", "CN-32");
        assertThat(plans)
                .anyMatch(plan -> plan.plan().body().path("parent").asText().equals("synthetic-clean-rivers"));
    }

    @Test
    void every_state_occurs_in_the_life_of_the_synthetic_projects() {
        List<JsonNode> bodies = plans.stream()
                .flatMap(plan -> plan.life().stream())
                .map(LifeStep::body)
                .toList();

        assertThat(bodies.stream().map(body -> body.path("state").asText()))
                .contains("OPEN", "MITIGATED", "CLOSED", "OCCURRED", "RUNNING", "ENDED", "EXTENDED");
        assertThat(bodies.stream().map(body -> body.path("result").asText()))
                .contains("DONE", "CONTINUING", "NOT_DONE");
        assertThat(bodies.stream().map(body -> body.path("rating").asText())).contains("GREEN", "AMBER", "RED");
        assertThat(bodies.stream().map(body -> body.path("decision").asText()))
                .contains("SUBMIT", "CONFIRM", "OBJECT", "RETURN", "ACCEPT", "REACH", "REFUSE", "DROP", "REVOKE");
    }

    @Test
    void the_real_plan_is_complete() {
        PlanFolder real = plans.stream()
                .filter(plan -> plan.code().equals("ipr-14fyp"))
                .findFirst()
                .orElseThrow();

        assertThat(real.targets()).hasSize(8);
        assertThat(real.projects()).hasSize(15);
        assertThat(real.observations()).hasSize(47);
    }

    @Test
    void a_conclusion_is_about_the_plan_or_one_of_its_targets_and_has_a_source() {
        for (PlanFolder plan : plans) {
            List<String> targets = plan.targets().stream().map(Entry::code).toList();
            for (Entry conclusion : plan.conclusions()) {
                JsonNode body = conclusion.body();
                assertThat(body.path("sources")).as(conclusion.place()).isNotEmpty();
                assertThat(!body.has("indicator")
                                || targets.contains(body.path("indicator").asText()))
                        .as(conclusion.place())
                        .isTrue();
            }
        }
        assertThat(plans.stream().flatMap(plan -> plan.conclusions().stream())).hasSize(7);
    }
}
