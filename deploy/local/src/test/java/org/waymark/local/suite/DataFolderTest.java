package org.waymark.local.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataFolderTest {
    @TempDir
    Path path;

    @Test
    void somebody_elses_folder_is_neither_used_nor_emptied() throws Exception {
        Path theirs = Files.writeString(path.resolve("thesis.txt"), "years of work");
        DataFolder folder = new DataFolder(path);

        assertThatThrownBy(folder::open).isInstanceOf(Refused.class).hasMessageContaining("not a data folder");
        assertThatThrownBy(folder::empty).isInstanceOf(Refused.class).hasMessageContaining("--reset leaves it alone");
        assertThat(theirs).exists();
    }

    @Test
    void emptying_takes_the_data_and_leaves_the_class_archives() throws Exception {
        DataFolder folder = new DataFolder(path);
        folder.open();
        folder.markInitialised();
        Files.createDirectories(path.resolve("postgres/data"));
        Files.writeString(folder.archives().resolve("kafka.jsa"), "");

        folder.empty();

        assertThat(folder.isInitialised()).isFalse();
        assertThat(path.resolve("postgres")).doesNotExist();
        assertThat(folder.archives().resolve("kafka.jsa")).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "022"})
    void whatever_the_umask_nobody_else_reads_what_a_suite_keeps(String umask) throws Exception {
        fill(umask);

        Map<String, String> permissions = permissionsBelow(path);
        assertThat(permissions)
                .containsEntry("", "rwx------")
                .containsEntry("keys/signing.key", "rw-------")
                .containsEntry("passwords/indicator", "rw-------")
                .containsEntry("segments/0/00.log", "rw-------")
                .containsEntry("suite.json", "rw-------")
                .containsKeys("log/kafka.log", "suite.lock", "initialised", "waymark-data");
        assertThat(permissions).allSatisfy((name, allowed) -> {
            if (!name.startsWith("log/")) {
                assertThat(allowed).as(name).endsWith("------");
            }
        });
        assertThat(permissions.get("log")).isEqualTo("rwx------");
    }

    @Test
    void a_folder_that_others_could_enter_is_closed_to_them() throws Exception {
        fill("022");
        for (String name : permissionsBelow(path).keySet()) {
            Path open = path.resolve(name);
            Files.setPosixFilePermissions(
                    open, PosixFilePermissions.fromString(Files.isDirectory(open) ? "rwxr-xr-x" : "rw-r--r--"));
        }

        DataFolder folder = new DataFolder(path);
        folder.open();
        folder.issuer();
        folder.password("indicator");

        assertThat(permissionsBelow(path))
                .containsEntry("", "rwx------")
                .containsEntry("keys", "rwx------")
                .containsEntry("log", "rwx------")
                .containsEntry("keys/signing.key", "rw-------")
                .containsEntry("passwords/indicator", "rw-------");
    }

    private void fill(String umask) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        "sh",
                        "-c",
                        "umask " + umask + "; exec \"$@\"",
                        "fill",
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        FilledFolder.class.getName(),
                        path.toString())
                .inheritIO()
                .start();
        assertThat(process.waitFor()).isZero();
    }

    private static Map<String, String> permissionsBelow(Path folder) throws IOException {
        Map<String, String> permissions = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.toList()) {
                permissions.put(
                        folder.relativize(path).toString(),
                        PosixFilePermissions.toString(Files.getPosixFilePermissions(path)));
            }
        }
        return permissions;
    }

    @Test
    void one_suite_at_a_time() {
        DataFolder folder = new DataFolder(path);
        folder.open();
        try (SuiteLock lock = SuiteLock.tryHold(folder).orElseThrow()) {
            assertThat(lock).isNotNull();
            assertThat(SuiteLock.isHeld(folder)).isTrue();
        }
        assertThat(SuiteLock.isHeld(folder)).isFalse();
    }
}
