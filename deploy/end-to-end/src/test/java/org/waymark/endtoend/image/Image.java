package org.waymark.endtoend.image;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.waymark.contracts.EventJson;

/** One image, asked through the engine's program. */
record Image(String engine, String name) {
    record Ended(int code, String output) {}

    JsonNode configuration() throws Exception {
        return EventJson.mapper()
                .readTree(done("image", "inspect", name))
                .path(0)
                .path("Config");
    }

    /** Copies a folder of the image; nothing of the image runs. */
    void copy(String folder, Path to) throws Exception {
        String container = done("create", name).strip();
        try {
            done("cp", container + ":" + folder, to.toString());
        } finally {
            done("rm", container);
        }
    }

    /** Runs an operator's command, without network. */
    Ended run(List<String> options, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("run", "--rm", "--network", "none", "--read-only"));
        command.addAll(options);
        command.add(name);
        command.addAll(List.of(arguments));
        return engine(command);
    }

    private String done(String... command) throws Exception {
        Ended ended = engine(List.of(command));
        assertThat(ended.code()).as(ended.output()).isZero();
        return ended.output();
    }

    private Ended engine(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(engine));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), output);
    }
}
