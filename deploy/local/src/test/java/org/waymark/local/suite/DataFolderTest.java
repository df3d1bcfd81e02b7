package org.waymark.local.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
