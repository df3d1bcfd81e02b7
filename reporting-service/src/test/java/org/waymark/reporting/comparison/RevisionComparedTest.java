package org.waymark.reporting.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.backing.testing.BackingServices;
import org.waymark.reporting.feed.MadeUp;
import org.waymark.reporting.feed.NeighbourJournal;
import org.waymark.reporting.feed.ProjectLife;

/** A value that met its target is revised, and then does not: told in hour 5, released on 1 March 2024. */
@QuarkusTest
@WithTestResource(value = BackingServices.class, initArgs = @ResourceArg(name = "database", value = "reporting"))
class RevisionComparedTest {
    private static final String PLAN = "revised-plan";
    private static final String CODE = "revised-one";

    @BeforeEach
    void it_was_revised() {
        MadeUp made = new MadeUp(PLAN);
        NeighbourJournal.send(List.of(
                Compared.told(1, made.plan("2021-01-01")),
                Compared.told(1, made.indicator(CODE, 1, "{}")),
                Compared.told(1, made.target(CODE, 1, "{}")),
                Compared.told(2, made.observed(CODE, "2022", "50", "{\"releasedAt\": \"2023-02-01\"}")),
                Compared.told(2, made.observed(CODE, "2023", "100", "{\"releasedAt\": \"2024-02-01\"}")),
                Compared.told(
                        5, made.observed(CODE, "2023", "90", "{\"vintage\": 2, \"releasedAt\": \"2024-03-01\"}"))));
    }

    @Test
    void by_days_the_revision_is_the_cause() {
        JsonNode report = Compared.days(PLAN, "2024-02-15", "2024-03-15", ProjectLife.hour(6));
        JsonNode target = report.at("/targets/0");

        assertThat(Compared.texts(target.get("changed"))).containsExactly("attainment", "latest");
        assertThat(Compared.steps(target)).containsExactly("TIME 2024-03-01 REVISION NOT_MET AHEAD");
        assertThat(target.at("/steps/0/triggeredBy/announcedAt").asText())
                .isEqualTo(ProjectLife.hour(5).toString());
        assertThat(report.at("/counts/causes")).hasToString("{\"REVISION\":1}");
    }

    @Test
    void by_knowledge_it_is_the_cause_too() {
        JsonNode report = Compared.knowledge(PLAN, "2024-03-15", ProjectLife.hour(4), ProjectLife.hour(6));
        JsonNode target = report.at("/targets/0");

        assertThat(target.at("/from/attainment").asText()).isEqualTo("MET");
        assertThat(target.at("/to/attainment").asText()).isEqualTo("NOT_MET");
        assertThat(Compared.steps(target)).containsExactly("KNOWLEDGE 2024-03-15 REVISION NOT_MET AHEAD");
        assertThat(report.at("/counts/attainment/MET/NOT_MET").asInt()).isEqualTo(1);
    }

    @Test
    void on_a_day_before_its_release_nobody_knew_of_it_whenever_it_was_told() {
        assertThat(Compared.knowledge(PLAN, "2024-02-15", ProjectLife.hour(4), ProjectLife.hour(6))
                        .get("targets"))
                .isEmpty();
    }

    @Test
    void where_both_differ_knowledge_comes_first_and_then_the_days() {
        JsonNode target = Compared.both(PLAN, "2024-01-15", ProjectLife.hour(1), "2024-03-15", ProjectLife.hour(6))
                .at("/targets/0");

        assertThat(Compared.steps(target))
                .containsExactly(
                        "KNOWLEDGE 2024-01-15 NEW_PERIOD NOT_MET AHEAD",
                        "TIME 2024-02-01 NEW_PERIOD MET AHEAD",
                        "TIME 2024-03-01 REVISION NOT_MET AHEAD");
    }
}
