package org.waymark.local.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveKeyTest {
    @TempDir
    Path folder;

    private Path jar;

    @BeforeEach
    void write() throws IOException {
        jar = Files.writeString(folder.resolve("app.jar"), "one");
        Files.setLastModifiedTime(jar, FileTime.fromMillis(1_000));
    }

    @Test
    void the_same_jars_have_the_same_key() {
        assertThat(ArchiveKey.of(List.of(jar))).isEqualTo(ArchiveKey.of(List.of(jar)));
    }

    @Test
    void other_content_of_the_same_size_and_time_has_another_key() throws IOException {
        String before = ArchiveKey.of(List.of(jar));
        Files.writeString(jar, "two");
        Files.setLastModifiedTime(jar, FileTime.fromMillis(1_000));

        assertThat(ArchiveKey.of(List.of(jar))).isNotEqualTo(before);
    }

    @Test
    void a_jar_built_again_has_another_key_because_the_jvm_compares_its_time() throws IOException {
        String before = ArchiveKey.of(List.of(jar));
        Files.setLastModifiedTime(jar, FileTime.fromMillis(2_000));

        assertThat(ArchiveKey.of(List.of(jar))).isNotEqualTo(before);
    }

    @Test
    void an_archive_is_written_first_and_used_from_then_on() throws IOException {
        ClassArchive archive = new ClassArchive(folder, "app", "app", List.of(jar));
        assertThat(archive.jvmArguments()).anyMatch(argument -> argument.startsWith("-XX:ArchiveClassesAtExit="));
        Files.writeString(folder.resolve("app-" + ArchiveKey.of(List.of(jar)) + ".jsa.draft"), "classes");

        archive.afterExit(143);

        assertThat(archive.jvmArguments()).anyMatch(argument -> argument.startsWith("-XX:SharedArchiveFile="));
    }

    @Test
    void a_further_instance_maps_the_archive_and_never_writes_it() throws IOException {
        ClassArchive further = new ClassArchive(folder, "app", "app-2", List.of(jar));

        assertThat(further.jvmArguments()).noneMatch(argument -> argument.startsWith("-XX:ArchiveClassesAtExit="));
        assertThat(further.jvmArguments()).anyMatch(argument -> argument.startsWith("-XX:SharedArchiveFile="));
    }

    @Test
    void what_a_killed_jvm_wrote_is_thrown_away() throws IOException {
        ClassArchive archive = new ClassArchive(folder, "app", "app", List.of(jar));
        Files.writeString(folder.resolve("app-" + ArchiveKey.of(List.of(jar)) + ".jsa.draft"), "half");

        archive.afterExit(137);

        assertThat(archive.jvmArguments()).anyMatch(argument -> argument.startsWith("-XX:ArchiveClassesAtExit="));
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(jar);
        }
    }
}
