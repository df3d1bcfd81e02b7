package org.waymark.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code deploy/kubernetes/apply} asks of a cluster, in which order, told by a kubectl that only writes it down. */
class ApplyScriptTest {
    @TempDir
    private Path folder;

    private Path calls;

    @BeforeEach
    void write_down_instead_of_doing() throws IOException {
        calls = folder.resolve("calls");
        Path kubectl = folder.resolve("kubectl");
        Files.writeString(
                kubectl,
                """
                #!/bin/sh
                echo "$@" | sed "s#/[^ ]*/##g" >>"%s"
                case $1 in
                kustomize) printf 'kind: Namespace\\nmetadata:\\n  name: trial-of-this-test\\n---\\n' ;;
                wait) exit "${WAIT_ENDS_WITH:-0}" ;;
                esac
                """
                        .formatted(calls));
        Files.setPosixFilePermissions(kubectl, PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void it_provisions_before_it_replaces_instances() throws Exception {
        assertThat(apply("0", "trial")).isZero();

        assertThat(asked("kustomize|delete|apply|wait|rollout"))
                .satisfiesExactly(
                        call -> assertThat(call).isEqualTo("kustomize trial"),
                        call -> assertThat(call)
                                .startsWith("delete job -n trial-of-this-test -l waymark.org/stage=provision"),
                        call -> assertThat(call).endsWith("-l waymark.org/stage!=serve"),
                        call -> assertThat(call).startsWith("wait -n trial-of-this-test --for=condition=complete job"),
                        call -> assertThat(call).startsWith("apply -f").doesNotContain("-l"),
                        call -> assertThat(call).contains("deployment/indicator-service"),
                        call -> assertThat(call).contains("project-service"),
                        call -> assertThat(call).contains("reporting-service"));
    }

    @Test
    void where_provisioning_is_not_done_no_instance_is_replaced() throws Exception {
        assertThat(apply("1", "production")).isEqualTo(1);

        assertThat(asked("apply")).singleElement().asString().contains("stage!=serve");
        assertThat(asked("rollout")).isEmpty();
    }

    @Test
    void without_an_overlay_it_asks_nothing() throws Exception {
        assertThat(apply("0", "trail")).isEqualTo(2);

        assertThat(calls).doesNotExist();
    }

    private int apply(String waitEndsWith, String overlay) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("sh", "apply", overlay)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile());
        builder.environment().merge("PATH", folder + ":", (path, first) -> first + path);
        builder.environment().put("WAIT_ENDS_WITH", waitEndsWith);
        return builder.start().waitFor();
    }

    private List<String> asked(String verbs) throws IOException {
        return Files.readAllLines(calls).stream()
                .filter(call -> call.matches("(?:" + verbs + ") .*"))
                .toList();
    }
}
