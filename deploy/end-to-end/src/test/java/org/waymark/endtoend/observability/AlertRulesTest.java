package org.waymark.endtoend.observability;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AlertRulesTest {
    private static final Pattern SECTION = Pattern.compile("(?m)^### (Waymark\\w+)$");
    private static final List<String> EACH_SECTION_SAYS =
            List.of("**Means.**", "**Users see.**", "**Look first.**", "**Causes.**", "**Remedy.**", "**Wake.**");

    @Test
    void promtool_accepts_the_rules() throws Exception {
        Promtool.assumeFound();

        Promtool.Verdict verdict = Promtool.run(Observability.FOLDER, "", "check", "rules", "alerts.yaml");

        assertThat(verdict.content()).as(verdict.said()).isTrue();
    }

    @Test
    void each_alert_fires_when_it_should_and_stays_quiet_when_it_should_not() throws Exception {
        Promtool.assumeFound();

        Promtool.Verdict verdict = Promtool.run(Observability.FOLDER, "", "test", "rules", "alerts-test.yaml");

        assertThat(verdict.content()).as(verdict.said()).isTrue();
    }

    @Test
    void each_alert_is_seen_to_fire_in_a_test() throws IOException {
        String tests = Observability.yaml("alerts-test.yaml").toString();

        assertThat(names()).allSatisfy(name -> assertThat(tests).contains("alertname=\\\"" + name + "\\\""));
    }

    @Test
    void promtool_accepts_the_example_of_a_configuration() throws Exception {
        Promtool.assumeFound();

        Promtool.Verdict verdict = Promtool.run(Observability.FOLDER, "", "check", "config", "prometheus.yml");

        assertThat(verdict.content()).as(verdict.said()).isTrue();
    }

    @Test
    void the_rules_of_the_operator_are_the_same() throws IOException {
        assertThat(Observability.yaml("prometheus-rule.yaml").path("spec"))
                .as("prometheus-rule.yaml holds under spec what alerts.yaml holds")
                .isEqualTo(Observability.yaml("alerts.yaml"));
    }

    @Test
    void each_alert_says_how_bad_it_is_what_it_is_and_where_to_read_on() throws IOException {
        assertThat(Observability.alerts()).allSatisfy(alert -> {
            String name = alert.path("alert").asText();
            assertThat(alert.at("/labels/severity").asText()).as(name).isIn("critical", "warning", "info");
            assertThat(alert.at("/annotations/summary").asText()).as(name).isNotBlank();
            assertThat(alert.at("/annotations/description").asText()).as(name).contains("{{ ");
            assertThat(alert.at("/annotations/runbook_url").asText())
                    .isEqualTo("docs/operations.md#" + name.toLowerCase(Locale.ROOT));
        });
    }

    @Test
    void each_alert_has_a_section_in_the_runbook_and_each_section_an_alert() throws IOException {
        List<String> sections = SECTION.matcher(Observability.handbook())
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(sections).containsExactlyElementsOf(names());
    }

    @Test
    void each_section_says_what_somebody_woken_at_night_asks() throws IOException {
        String[] parts = SECTION.split(Observability.handbook().split("(?m)^## Runbook$")[1]);

        for (int section = 1; section < parts.length; section++) {
            assertThat(parts[section].split("(?m)^## ")[0]).contains(EACH_SECTION_SAYS);
        }
    }

    @Test
    void the_component_holds_each_dashboard_and_its_own_rules() throws IOException {
        JsonNode component = Observability.yaml("kustomization.yaml");
        List<String> files = new ArrayList<>();
        component.at("/configMapGenerator/0/files").forEach(file -> files.add(file.asText()));

        assertThat(files)
                .containsExactlyInAnyOrderElementsOf(Observability.dashboards().keySet());
        assertThat(component.at("/resources/0").asText()).isEqualTo("prometheus-rule.yaml");
    }

    @Test
    void a_dashboard_takes_its_data_from_where_its_reader_says() throws IOException {
        Map<String, JsonNode> dashboards = Observability.dashboards();

        assertThat(dashboards.values()).allSatisfy(dashboard -> {
            assertThat(dashboard.at("/templating/list/0/type").asText()).isEqualTo("datasource");
            assertThat(dashboard.findValuesAsText("uid"))
                    .containsOnly(dashboard.path("uid").asText(), "${datasource}");
        });
        Set<String> uids = dashboards.values().stream()
                .map(dashboard -> dashboard.path("uid").asText())
                .collect(Collectors.toSet());
        assertThat(uids).hasSameSizeAs(dashboards.keySet());
    }

    private static List<String> names() throws IOException {
        return Observability.alerts().stream()
                .map(alert -> alert.path("alert").asText())
                .toList();
    }
}
