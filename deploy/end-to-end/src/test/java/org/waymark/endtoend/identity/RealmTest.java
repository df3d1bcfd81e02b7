package org.waymark.endtoend.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.waymark.contracts.EventJson;

/** The realm that is shipped, as a file. */
class RealmTest {
    private static final Path DEPLOY = Path.of("..");

    private final JsonNode realm = read("keycloak/realm-waymark.json");

    /** A placeholder would be one too: Keycloak leaves it as it is where its variable is not set. */
    @Test
    void it_brings_no_secret_that_others_know() {
        assertThat(realm.findValues("secret")).isEmpty();
        assertThat(realm.findValues("credentials")).isEmpty();
        assertThat(realm.findValues("privateKey")).isEmpty();
    }

    @Test
    void it_has_the_roles_that_the_services_know() {
        List<String> roles = realm.at("/roles/realm")
                .valueStream()
                .map(role -> role.path("name").asText())
                .filter(name -> !name.startsWith("default-roles"))
                .toList();

        assertThat(roles)
                .containsExactlyInAnyOrder(
                        "submitter",
                        "verifier",
                        "publisher",
                        "office",
                        "evaluator",
                        "signatory",
                        "catalogue-admin",
                        "auditor");
    }

    @Test
    void each_system_speaks_for_an_agency_of_the_plan() {
        List<String> agencies = read("plans/ipr-14fyp/agencies.json")
                .path("agencies")
                .valueStream()
                .map(agency -> agency.path("code").asText())
                .toList();

        assertThat(realm.path("users")).isNotEmpty();
        realm.path("users")
                .valueStream()
                .flatMap(user -> user.at("/attributes/agency").valueStream())
                .forEach(agency -> assertThat(agencies).contains(agency.asText()));
    }

    @Test
    void what_runs_in_a_browser_has_no_secret_and_proves_itself_by_pkce() {
        JsonNode pages = realm.path("clients")
                .valueStream()
                .filter(client -> client.path("publicClient").asBoolean())
                .findFirst()
                .orElseThrow();

        assertThat(pages.at("/attributes/pkce.code.challenge.method").asText()).isEqualTo("S256");
        assertThat(pages.path("implicitFlowEnabled").asBoolean()).isFalse();
        assertThat(pages.path("directAccessGrantsEnabled").asBoolean()).isFalse();
    }

    @Test
    void only_an_administrator_says_for_which_agency_somebody_speaks() {
        String profile = realm.path("components")
                .path("org.keycloak.userprofile.UserProfileProvider")
                .at("/0/config/kc.user.profile.config/0")
                .asText();

        assertThat(profile).containsPattern(Pattern.compile("\"name\":\"agency\".*?\"edit\":\\[\"admin\"\\]"));
        assertThat(profile).doesNotContain("unmanagedAttributePolicy");
    }

    private static JsonNode read(String file) {
        try {
            return EventJson.mapper().readTree(DEPLOY.resolve(file).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
