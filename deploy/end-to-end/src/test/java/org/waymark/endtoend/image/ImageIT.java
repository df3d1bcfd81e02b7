package org.waymark.endtoend.image;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.contracts.EventJson;
import org.waymark.local.suite.Images;

@EnabledIfSystemProperty(named = "suite.images", matches = ".+", disabledReason = "needs images: -Pcontainers")
class ImageIT {
    private static final List<String> SERVICES = List.of("indicator-service", "project-service", "reporting-service");

    @TempDir
    Path folder;

    static Stream<Image> images() {
        Images images = Images.tagged(System.getProperty("suite.images"), SERVICES);
        return SERVICES.stream().map(service -> new Image(images.engine(), images.of(service)));
    }

    @ParameterizedTest
    @MethodSource("images")
    void it_says_what_it_is_and_runs_as_nobody_in_particular(Image image) throws Exception {
        JsonNode configuration = image.configuration();

        assertThat(configuration.path("User").asText()).isEqualTo("10001:10001");
        assertThat(configuration.path("Entrypoint").path(0).asText()).isEqualTo("java");
        assertThat(configuration.path("ExposedPorts")).hasSize(2);
        JsonNode labels = configuration.path("Labels");
        assertThat(image.name()).contains(label(labels, "title").replace("waymark ", ""));
        assertThat(label(labels, "licenses")).isEqualTo("Apache-2.0");
        assertThat(label(labels, "revision")).matches("[0-9a-f]{40}(-modified)?");
        assertThat(label(labels, "created")).matches("20[0-9]{2}-.*Z");
        assertThat(configuration.path("Env").toString())
                .contains("\"WAYMARK_BUILD_REVISION=" + label(labels, "revision") + "\"");
    }

    /** The list is made from the POMs, the image from what was packaged: nothing may be in one alone. */
    @ParameterizedTest
    @MethodSource("images")
    void its_list_of_parts_names_every_library_in_it(Image image) throws Exception {
        image.copy("/app", folder);
        Path application = folder.resolve("app");
        JsonNode sbom =
                EventJson.mapper().readTree(application.resolve("sbom.cdx.json").toFile());
        List<String> listed = new ArrayList<>();
        sbom.path("components").forEach(part -> listed.add(jar(part)));

        assertThat(sbom.path("bomFormat").asText()).isEqualTo("CycloneDX");
        List<String> libraries = jarsIn(application.resolve("lib"));
        assertThat(listed).containsAll(libraries);
        assertThat(libraries)
                .hasSizeGreaterThan(100)
                .anyMatch(library -> library.startsWith("io.quarkus.quarkus-rest-3."))
                .anyMatch(library -> library.startsWith("org.postgresql.postgresql-42."))
                .anyMatch(library -> library.startsWith("org.waymark.service-foundation-"));
    }

    /** {@code AOTMode=on} makes the JVM refuse to start where it cannot use the cache. */
    @ParameterizedTest
    @MethodSource("images")
    void its_cache_fits_its_own_java(Image image) throws Exception {
        List<String> options = List.of(
                "--tmpfs",
                "/tmp",
                "--env",
                "JAVA_TOOL_OPTIONS=-XX:AOTMode=on",
                "--env",
                "WAYMARK_PUBLIC_URL=http://localhost",
                "--env",
                "QUARKUS_OIDC_AUTH_SERVER_URL=http://localhost",
                "--env",
                "QUARKUS_OIDC_TOKEN_ISSUER=http://localhost");

        Image.Ended ended = image.run(options, "help");

        assertThat(ended.output()).contains("There is no command 'help'");
        assertThat(ended.code()).isEqualTo(2);
    }

    private static String label(JsonNode labels, String name) {
        return labels.path("org.opencontainers.image." + name).asText();
    }

    private static String jar(JsonNode part) {
        return part.path("group").asText() + "." + part.path("name").asText() + "-"
                + part.path("version").asText() + ".jar";
    }

    private static List<String> jarsIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }
}
