package org.waymark.endtoend.configuration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Where the services and what they share keep their sources and their defaults. */
final class Modules {
    static final List<String> SERVICES = List.of("indicator-service", "project-service", "reporting-service");

    private static final Path REPOSITORY = Path.of("../..").toAbsolutePath().normalize();
    private static final Path FOUNDATION = REPOSITORY.resolve("platform/service-foundation");
    private static final Path MAIN = Path.of("src/main");

    private Modules() {}

    static Path page() {
        return REPOSITORY.resolve("docs/configuration.md");
    }

    /** All but the reference itself. */
    static List<Path> documents() {
        return Stream.concat(files(REPOSITORY.resolve("docs"), ".md"), Stream.of(REPOSITORY.resolve("README.md")))
                .filter(document -> !document.equals(page()))
                .toList();
    }

    /** Mapping interfaces by module; the foundation's module is the empty name. */
    static Map<String, List<Path>> mappings() {
        Map<String, List<Path>> mappings = new TreeMap<>();
        folders().forEach((module, folder) -> mappings.put(
                module,
                files(folder.resolve(MAIN).resolve("java"), ".java")
                        .filter(file -> text(file).contains("@ConfigMapping("))
                        .toList()));
        return mappings;
    }

    /** Names of mapping classes that a module's checks at the start know. */
    static List<String> listed(String module) {
        return text(folders().get(module).resolve(MAIN).resolve("resources/META-INF/waymark-settings"))
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    static boolean imports(String service, String packageName) {
        return files(folders().get(service).resolve(MAIN).resolve("java"), ".java")
                .anyMatch(file -> text(file).contains("import " + packageName + "."));
    }

    /** What all services share. */
    static Properties shared() {
        return properties(FOUNDATION.resolve(MAIN).resolve("resources/META-INF/microprofile-config.properties"));
    }

    static Properties of(String service) {
        return properties(REPOSITORY.resolve(service).resolve(MAIN).resolve("resources/application.properties"));
    }

    /** The packaged service's jars. */
    static List<Path> jars(String service) {
        return files(REPOSITORY.resolve(service).resolve("target/quarkus-app/lib"), ".jar")
                .toList();
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, Path> folders() {
        Map<String, Path> folders = new TreeMap<>(Map.of("", FOUNDATION));
        SERVICES.forEach(service -> folders.put(service, REPOSITORY.resolve(service)));
        return folders;
    }

    private static Properties properties(Path file) {
        try (var reader = Files.newBufferedReader(file)) {
            Properties properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
