package org.waymark.kubernetes.manifest;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * What Kustomize makes of the overlays, from a copy in which a trial's secrets have been made: none of them is written
 * into the folders that people work in. Without a Kustomize of version 5 or later the tests that need it are skipped.
 */
public final class Builds {
    private static final Path FOLDER = Path.of("").toAbsolutePath();
    private static final Path COPY = FOLDER.resolve("target/copy/deploy");
    private static final Map<String, Manifests> BUILT = new ConcurrentHashMap<>();
    private static final Optional<Kustomize> KUSTOMIZE = Kustomize.find();

    private Builds() {}

    public static List<Manifests> overlays() {
        return List.of(trial(), production());
    }

    public static Manifests trial() {
        return of("overlays/trial");
    }

    public static Manifests production() {
        return of("overlays/production");
    }

    /** @param folder such as {@code overlays/trial} */
    public static synchronized Manifests of(String folder) {
        if (KUSTOMIZE.isEmpty()) {
            abort("SKIPPED: neither kubectl nor kustomize of version 5 or later is here to build " + folder);
        }
        if (BUILT.isEmpty()) {
            copy();
        }
        return BUILT.computeIfAbsent(
                folder,
                name -> Manifests.parse(
                        name, KUSTOMIZE.get().build(COPY.resolve("kubernetes").resolve(name))));
    }

    /** A file of the copy, made where it is not there, to build something that is no overlay of ours. */
    public static void write(String file, String content) {
        try {
            Path path = COPY.resolve("kubernetes").resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files from which everything is put together. */
    public static List<Path> files() {
        return Stream.of("base", "overlays", "components", "load-plans")
                .flatMap(folder -> under(FOLDER.resolve(folder)))
                .filter(file -> file.toString().endsWith(".yaml"))
                .sorted()
                .toList();
    }

    public static Path repository() {
        return FOLDER.getParent().getParent();
    }

    private static void copy() {
        // What is no longer there must not be found in the copy of an earlier run.
        under(COPY).forEach(Builds::delete);
        for (String folder : List.of(
                "kubernetes/base",
                "kubernetes/overlays",
                "kubernetes/components",
                "kubernetes/load-plans",
                "keycloak",
                "observability")) {
            under(FOLDER.getParent().resolve(folder))
                    .filter(file -> !file.toString().contains("/secrets/"))
                    .forEach(Builds::copy);
        }
        makeSecrets();
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path file) {
        try {
            Path to = COPY.resolve(FOLDER.getParent().relativize(file).toString());
            Files.createDirectories(to.getParent());
            Files.write(to, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void makeSecrets() {
        Path script = COPY.resolve("kubernetes/overlays/trial/make-secrets");
        try {
            Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
            int exitCode =
                    new ProcessBuilder(script.toString()).inheritIO().start().waitFor();
            if (exitCode != 0) {
                throw new AssertionError(script + " ended with " + exitCode);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new AssertionError(script + " was interrupted", stop);
        }
    }

    private static Stream<Path> under(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
