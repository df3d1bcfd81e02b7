package org.waymark.example.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class OptionsTest {
    @Test
    void without_options_it_follows_the_local_suite() {
        assertThat(Options.of())
                .isEqualTo(new Options(
                        "127.0.0.1:19092",
                        URI.create("http://127.0.0.1:8081"),
                        Path.of("latest-values.sqlite"),
                        false));
    }

    @Test
    void every_option_is_taken() {
        assertThat(Options.of(
                        "--once",
                        "--state",
                        "/tmp/x",
                        "--bootstrap-servers",
                        "k:9",
                        "--indicator-service",
                        "https://i.example"))
                .isEqualTo(new Options("k:9", URI.create("https://i.example"), Path.of("/tmp/x"), true));
    }

    @Test
    void what_is_not_understood_is_named() {
        assertThatThrownBy(() -> Options.of("--onec")).hasMessage("Unknown option --onec");
        assertThatThrownBy(() -> Options.of("--state")).hasMessage("--state needs a value");
    }
}
