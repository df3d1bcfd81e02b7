package org.waymark.local.suite;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.backing.kafka.KafkaSettings;

/**
 * @param repository where the services were built
 * @param quickStart a quicker start and slower work; never where performance is measured
 * @param environment what every service gets in addition
 * @param images run instead of the built jars; empty for the jars
 */
public record SuiteSettings(
        DataFolder folder,
        Ports ports,
        Path repository,
        boolean quickStart,
        Map<String, String> environment,
        Optional<Images> images,
        Narrator narrator) {
    /** The services from their built jars. */
    public SuiteSettings(
            DataFolder folder,
            Ports ports,
            Path repository,
            boolean quickStart,
            Map<String, String> environment,
            Narrator narrator) {
        this(folder, ports, repository, quickStart, environment, Optional.empty(), narrator);
    }

    /** For tests of the packaged services: unused ports, quick start, a folder of their own. */
    public static SuiteSettings forTests(Path repository, Path folder) {
        return new SuiteSettings(
                new DataFolder(folder),
                Ports.drawn(),
                repository,
                true,
                Map.of(),
                sentence -> System.out.println("[suite] " + sentence));
    }

    /** Where performance is measured. */
    public SuiteSettings atFullSpeed() {
        return new SuiteSettings(folder, ports, repository, false, environment, images, narrator);
    }

    /** The services as containers, as production runs them; PostgreSQL and Kafka stay processes. */
    public SuiteSettings withImages(String tag) {
        Images found = Images.tagged(tag, Services.NAMES);
        return new SuiteSettings(folder, ports, repository, quickStart, environment, Optional.of(found), narrator);
    }

    List<String> jvmArguments() {
        return quickStart ? KafkaSettings.QUICK_START : List.of();
    }

    /** The folder {@code quarkus-app} of its build. */
    public Path application(String service) {
        return repository.resolve(service).resolve("target").resolve("quarkus-app");
    }
}
