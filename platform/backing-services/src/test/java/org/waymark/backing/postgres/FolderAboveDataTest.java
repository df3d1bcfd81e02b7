package org.waymark.backing.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.backing.process.FolderTree;
import org.waymark.backing.process.OwnerOnly;

/** Where root cannot run PostgreSQL in a namespace, it really runs as another user. */
class FolderAboveDataTest {
    private static final List<String> STRANGER = List.of("setpriv", "--reuid=12345", "--regid=12345", "--clear-groups");

    /** Not below a folder of the test framework's, which only root enters. */
    private Path folder;

    private Path data;
    private ServerUser other;

    @BeforeEach
    void rootWithData() throws IOException {
        assumeTrue(new UnixSystem().getUid() == 0);
        other = ServerUser.anotherUser();
        folder = Files.createTempDirectory("waymark-guarded");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        other.guard(folder);
        data = OwnerOnly.folder(folder.resolve("data"));
        Files.writeString(data.resolve("segment"), "data");
        other.own(data);
        other.own(data.resolve("segment"));
        OwnerOnly.write(folder.resolve("superuser.password"), "secret");
    }

    @AfterEach
    void leaveNothing() {
        if (folder != null) {
            FolderTree.delete(folder);
        }
    }

    @Test
    void that_user_reaches_its_data_and_nothing_else() throws Exception {
        assertThat(succeeds(other.prefix(), "cat", data.resolve("segment").toString()))
                .isTrue();
        assertThat(succeeds(other.prefix(), "ls", folder.toString())).isFalse();
        assertThat(succeeds(
                        other.prefix(),
                        "cat",
                        folder.resolve("superuser.password").toString()))
                .isFalse();
    }

    @Test
    void a_third_user_does_not_even_pass() throws Exception {
        assertThat(succeeds(STRANGER, "test", "-e", data.toString())).isFalse();
        assertThat(succeeds(STRANGER, "ls", folder.toString())).isFalse();
    }

    private static boolean succeeds(List<String> prefix, String... command) throws Exception {
        List<String> whole = new ArrayList<>(prefix);
        whole.addAll(List.of(command));
        return new ProcessBuilder(whole)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }
}
