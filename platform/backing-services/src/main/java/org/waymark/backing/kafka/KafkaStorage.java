package org.waymark.backing.kafka;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.Uuid;
import org.waymark.backing.process.NotStarted;
import org.waymark.backing.process.OwnerOnly;

/** Formatted once; the cluster's id stays in a file beside the data. */
record KafkaStorage(KafkaSettings settings) {

    void formatOnce() {
        if (Files.exists(settings.data().resolve("meta.properties"))) {
            return;
        }
        String id = OwnerOnly.keptIn(
                settings.folder().resolve("cluster.id"), () -> Uuid.randomUuid().toString());
        List<String> command = new ArrayList<>(KafkaServer.java(settings, KafkaSettings.QUICK_START));
        command.addAll(List.of("kafka.tools.StorageTool", "format", "--ignore-formatted", "-t", id));
        command.addAll(List.of("-c", settings.configuration().toString()));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(
                            ProcessBuilder.Redirect.appendTo(settings.log().toFile()))
                    .start();
            if (process.waitFor() != 0) {
                throw new NotStarted("Formatting Kafka's storage failed", settings.log());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotStarted("Formatting Kafka's storage was interrupted", settings.log());
        }
    }
}
