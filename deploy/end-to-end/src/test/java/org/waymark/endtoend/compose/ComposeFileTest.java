package org.waymark.endtoend.compose;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComposeFileTest {
    private static final Path REPOSITORY = Path.of("..", "..");
    private static final Pattern DEMANDED = Pattern.compile("\\$\\{([A-Z_]+):\\?");
    private static final Pattern OF_PORTS = Pattern.compile("127\\.0\\.0\\.1:\\$\\{[A-Z_]+:-([0-9]+)}:([0-9]+)");

    private final ComposeFile file = ComposeFile.read();

    @ParameterizedTest
    @ValueSource(strings = {"indicator-service", "project-service", "reporting-service"})
    void a_service_is_reached_where_it_listens(String service) throws Exception {
        Properties settings = new Properties();
        Path properties = REPOSITORY.resolve(service + "/src/main/resources/application.properties");
        try (Reader text = Files.newBufferedReader(properties)) {
            settings.load(text);
        }
        String port = settings.getProperty("quarkus.http.port");
        String management = settings.getProperty("quarkus.management.port");

        assertThat(ports(service)).containsExactly(port + ":" + port, management + ":" + management);
        assertThat(file.service(service).at("/healthcheck/test/3").asText())
                .contains("/dev/tcp/127.0.0.1/" + management + ";", "GET /q/health/ready ");
        assertThat(environment(service, "WAYMARK_PUBLIC_URL")).endsWith(":-" + port + "}");
        assertThat(image(service))
                .isEqualTo("${WAYMARK_PREFIX:-waymark/}" + service + ":${WAYMARK_TAG:-" + version() + "}");
    }

    @Test
    void nothing_is_reached_from_other_machines() {
        for (String name : file.names()) {
            file.service(name).path("ports").valueStream().forEach(port -> assertThat(port.asText())
                    .matches(OF_PORTS));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"indicator", "project", "reporting"})
    void a_service_starts_on_a_migrated_database_with_topics_and_an_identity_server(String database) {
        assertThat(waitsFor(database + "-service"))
                .containsExactlyInAnyOrder(
                        database + "-migrate service_completed_successfully",
                        "provision-topics service_completed_successfully",
                        "keycloak service_healthy");
        assertThat(waitsFor(database + "-migrate"))
                .containsExactly(database + "-database service_completed_successfully");
        assertThat(waitsFor(database + "-database")).containsExactly("postgres service_healthy");
        for (String step : List.of("-service", "-migrate", "-database")) {
            assertThat(environment(database + step, "QUARKUS_DATASOURCE_JDBC_URL"))
                    .isEqualTo("jdbc:postgresql://postgres:5432/" + database);
            assertThat(image(database + step)).contains("}" + database + "-service:");
        }
        assertThat(command(database + "-migrate")).containsExactly("migrate");
        assertThat(command(database + "-database")).containsExactly("provision-database");
        assertThat(command(database + "-service")).isEmpty();
    }

    @Test
    void what_one_waits_for_has_a_health_of_its_own() {
        assertThat(command("provision-topics")).containsExactly("provision-topics");
        assertThat(waitsFor("provision-topics")).containsExactly("kafka service_healthy");
        for (String name : List.of("postgres", "kafka", "keycloak")) {
            assertThat(file.service(name).at("/healthcheck/test").size()).isGreaterThan(1);
        }
    }

    @Test
    void containers_of_ours_write_to_tmp_alone_and_gain_no_rights() {
        assertThat(file.ours()).hasSize(10);
        for (String name : file.ours()) {
            JsonNode service = file.service(name);
            assertThat(service.path("read_only").asBoolean()).isTrue();
            assertThat(service.at("/tmpfs/0").asText()).startsWith("/tmp:");
            assertThat(service.path("cap_drop").toString()).isEqualTo("[\"ALL\"]");
        }
    }

    @Test
    void the_issuer_is_what_keycloak_calls_itself() {
        String hostname = environment("keycloak", "KC_HOSTNAME");
        for (String name : file.ours()) {
            assertThat(environment(name, "QUARKUS_OIDC_TOKEN_ISSUER")).isEqualTo(hostname + "/realms/waymark");
        }
        String realm = file.service("keycloak").at("/volumes/1").asText().split(":")[0];
        assertThat(ComposeFile.FOLDER.resolve(realm)).exists();
    }

    @Test
    void every_password_is_made_by_the_script_up() throws Exception {
        Set<String> demanded = new TreeSet<>();
        Matcher names = DEMANDED.matcher(file.text());
        while (names.find()) {
            demanded.add(names.group(1));
        }
        Matcher made =
                Pattern.compile("for name in ([A-Z_ ]+);").matcher(Files.readString(ComposeFile.FOLDER.resolve("up")));

        assertThat(made.find()).isTrue();
        assertThat(demanded).containsExactlyInAnyOrder(made.group(1).split(" "));
        for (String name : file.names()) {
            file.service(name)
                    .path("environment")
                    .propertyStream()
                    .filter(variable -> variable.getKey().endsWith("PASSWORD"))
                    .forEach(
                            variable -> assertThat(variable.getValue().asText()).startsWith("${"));
        }
    }

    @Test
    void servers_are_of_the_versions_that_the_tests_run_with() throws Exception {
        String pom = Files.readString(REPOSITORY.resolve("pom.xml"));
        String here = Files.readString(Path.of("pom.xml"));

        assertThat(image("kafka")).endsWith(":" + property(pom, "kafka-server.version") + "}");
        assertThat(image("postgres"))
                .endsWith(":" + property(pom, "postgres-binaries.version").split("\\.")[0] + "}");
        assertThat(image("keycloak")).endsWith(":" + property(here, "keycloak.version") + "}");
    }

    @Test
    void every_setting_of_ours_is_documented() throws IOException {
        StringBuilder documents = new StringBuilder();
        try (Stream<Path> pages = Files.list(REPOSITORY.resolve("docs"))) {
            for (Path page :
                    pages.filter(path -> path.toString().endsWith(".md")).toList()) {
                documents.append(Files.readString(page));
            }
        }
        List<String> unknown = file.ours().stream()
                .flatMap(name -> file.service(name).path("environment").propertyStream())
                .map(Map.Entry::getKey)
                .filter(variable -> documents.indexOf(variable) < 0)
                .distinct()
                .toList();
        assertThat(unknown).isEmpty();
    }

    private List<String> ports(String name) {
        return file.service(name)
                .path("ports")
                .valueStream()
                .map(port -> OF_PORTS.matcher(port.asText()))
                .filter(Matcher::matches)
                .map(port -> port.group(1) + ":" + port.group(2))
                .toList();
    }

    private List<String> waitsFor(String name) {
        return file.service(name)
                .path("depends_on")
                .propertyStream()
                .map(needed -> needed.getKey() + " "
                        + needed.getValue().path("condition").asText())
                .toList();
    }

    private List<String> command(String name) {
        return file.service(name)
                .path("command")
                .valueStream()
                .map(JsonNode::asText)
                .toList();
    }

    private String environment(String name, String variable) {
        return file.service(name).path("environment").path(variable).asText();
    }

    private String image(String name) {
        return file.service(name).path("image").asText();
    }

    private static String version() throws IOException {
        Matcher version = Pattern.compile("<artifactId>waymark</artifactId>\\s*<version>([^<]+)<")
                .matcher(Files.readString(REPOSITORY.resolve("pom.xml")));
        assertThat(version.find()).isTrue();
        return version.group(1);
    }

    private static String property(String pom, String name) {
        Matcher value = Pattern.compile("<" + Pattern.quote(name) + ">([^<]+)<").matcher(pom);
        assertThat(value.find()).isTrue();
        return value.group(1);
    }
}
