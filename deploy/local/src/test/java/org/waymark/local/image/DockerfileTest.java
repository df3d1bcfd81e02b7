package org.waymark.local.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the recipe of the images says about the services, held to what they are; no engine is needed. */
class DockerfileTest {
    private static final Path REPOSITORY = Path.of("..", "..").toAbsolutePath().normalize();
    private static final Path IMAGES = REPOSITORY.resolve("deploy").resolve("images");
    /** Settings that no file of ours mentions, since their defaults are left alone elsewhere. */
    private static final Set<String> OF_QUARKUS = Set.of("quarkus.http.host", "quarkus.log.console.json.enabled");

    private final Dockerfile dockerfile = Dockerfile.in(IMAGES.resolve("Dockerfile"));

    DockerfileTest() throws IOException {}

    static Stream<String> services() throws IOException {
        try (Stream<Path> modules = Files.list(REPOSITORY)) {
            return modules
                    .filter(module -> Files.exists(configuration(module)))
                    .map(module -> module.getFileName().toString())
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("services")
    void a_service_exposes_the_ports_it_listens_on(String service) throws IOException {
        Properties configuration = properties(configuration(REPOSITORY.resolve(service)));

        assertThat(dockerfile.stage(service).all("EXPOSE")).singleElement().satisfies(expose -> assertThat(
                        expose.rest())
                .isEqualTo(
                        configuration.get("quarkus.http.port") + " " + configuration.get("quarkus.management.port")));
    }

    @Test
    void what_is_built_is_what_is_packed_and_these_are_the_services() throws IOException {
        List<String> services = services().toList();

        assertThat(services).hasSize(3);
        assertThat(dockerfile.all("ENV").get(0).rest()).contains("-pl " + String.join(",", services) + " -am");
        assertThat(dockerfile.all("RUN").stream().map(Dockerfile.Instruction::rest))
                .anyMatch(run -> run.contains("for service in " + String.join(" ", services) + ";"));
    }

    @Test
    void a_variable_of_the_image_is_a_setting_of_the_services() throws IOException {
        Set<String> known = new HashSet<>(OF_QUARKUS);
        known.addAll(properties(REPOSITORY.resolve(
                        "platform/service-foundation/src/main/resources/META-INF/microprofile-config.properties"))
                .stringPropertyNames());
        Set<String> variables = known.stream().map(DockerfileTest::asVariable).collect(Collectors.toSet());

        assertThat(dockerfile.stage("application").all("ENV")).singleElement().satisfies(set -> assertThat(
                        set.assignments())
                .hasSize(4)
                .containsEntry("QUARKUS_MANAGEMENT_HOST", "0.0.0.0")
                .containsEntry("QUARKUS_FLYWAY_MIGRATE_AT_START", "false")
                .allSatisfy((variable, value) -> assertThat(variables).contains(variable)));
    }

    @Test
    void it_runs_without_a_shell_as_a_user_that_is_a_number_and_not_root() {
        Dockerfile image = dockerfile.lastStage();

        assertThat(image.all("USER")).singleElement().satisfies(user -> assertThat(user.rest())
                .isEqualTo("10001:10001"));
        assertThat(image.all("ENTRYPOINT")).singleElement().satisfies(entry -> assertThat(entry.rest())
                .startsWith("[\"java\", ")
                .endsWith("]"));
        assertThat(image.all("STOPSIGNAL")).singleElement().satisfies(signal -> assertThat(signal.rest())
                .isEqualTo("SIGTERM"));
        assertThat(image.all("RUN")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dockerfile", "debian/Dockerfile"})
    void every_image_it_stands_on_is_a_parameter_and_none_is_whatever_is_latest(String file) throws IOException {
        Dockerfile recipe = Dockerfile.in(IMAGES.resolve(file));
        Set<String> stages = new HashSet<>();
        for (Dockerfile.Instruction from : recipe.all("FROM")) {
            String[] words = from.rest().split(" ");
            assertThat(words[0])
                    .satisfiesAnyOf(base -> assertThat(base).matches("\\$\\{[A-Z_]+}"), base -> assertThat(stages)
                            .contains(base));
            stages.add(words[words.length - 1]);
        }
        assertThat(recipe.all("ARG").stream()
                        .map(Dockerfile.Instruction::rest)
                        .filter(argument -> argument.contains("IMAGE=")))
                .allSatisfy(argument -> assertThat(argument)
                        .matches("[A-Z_]+=[a-z0-9.]+/[a-z0-9/-]+:[a-z0-9._-]+")
                        .doesNotContain("latest"));
    }

    @Test
    void nothing_enters_the_context_but_what_is_named() throws IOException {
        List<String> lines = Files.readAllLines(REPOSITORY.resolve(".dockerignore")).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();

        assertThat(lines.get(0)).isEqualTo("*");
        assertThat(lines).contains("**/target", "**/.*");
        assertThat(lines.stream().filter(line -> line.startsWith("!") && !line.contains("*")))
                .allSatisfy(line ->
                        assertThat(REPOSITORY.resolve(line.substring(1))).exists());
    }

    @ParameterizedTest
    @ValueSource(strings = {"build", "debian-base"})
    void a_script_explains_itself(String script) throws Exception {
        Process help = new ProcessBuilder(IMAGES.resolve(script).toString(), "--help")
                .redirectErrorStream(true)
                .start();
        String said = new String(help.getInputStream().readAllBytes());

        assertThat(help.waitFor()).as(said).isZero();
        assertThat(said).startsWith("deploy/images/" + script).contains("--tag TAG", "--engine NAME");
    }

    private static String asVariable(String property) {
        return property.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    private static Path configuration(Path module) {
        return module.resolve("src/main/resources/application.properties");
    }

    private static Properties properties(Path file) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Files.newInputStream(file)) {
            properties.load(in);
        }
        return properties;
    }
}
