package org.waymark.endtoend.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A packaged service tells whoever starts it everything that is wrong with its settings, and does nothing else. */
class RefusedSettingsIT {
    /** Of these four two are unknown and one is unsafe. */
    private static final Map<String, String> ENVIRONMENT = Map.of(
            "WAYMARK_PUBLIC_URL", "https://data.example.org/indicators",
            "QUARKUS_OIDC_PUBLIC_KEY", "MIIB",
            "WAYMARK_RAEDS_AGENCIES", "6",
            "QUARKUS_OIDC_TOKEN_AUDIENCE", "any");

    private record Ended(int code, String output, String errors) {}

    @Test
    void a_service_with_wrong_settings_names_all_of_them_and_does_not_start() throws Exception {
        Ended ended = start(List.of("-Dwaymark.relay.heart-beat=1s"), List.of());

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.errors())
                .contains("WAYMARK_RAEDS_AGENCIES (environment variable)", "did you mean WAYMARK_READS_AGENCIES?")
                .contains("waymark.relay.heart-beat (system property)", "did you mean waymark.relay.heartbeat?")
                .contains("quarkus.oidc.token.audience is 'any'")
                .doesNotContain("Exception", "\tat ");
        assertThat(ended.output()).isEmpty();
    }

    @Test
    void so_does_an_operators_command() throws Exception {
        Ended ended = start(List.of(), List.of("dead-letters", "list"));

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.errors()).contains("WAYMARK_RAEDS_AGENCIES");
        assertThat(ended.output()).isEmpty();
    }

    private static Ended start(List<String> options, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java")));
        command.addAll(options);
        command.add("-jar");
        command.add(Path.of("../../indicator-service/target/quarkus-app/quarkus-run.jar").toString());
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(ENVIRONMENT);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String errors = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return new Ended(process.exitValue(), output, errors);
    }
}
