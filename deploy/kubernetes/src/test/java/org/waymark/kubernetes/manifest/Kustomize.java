package org.waymark.kubernetes.manifest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tool of this machine that puts an overlay together: kubectl, or kustomize by itself. */
record Kustomize(List<String> command) {
    /** Components exist since 4.1; labels in templates, as used here, since 5.0. */
    private static final int OLDEST = 5;

    private static final Pattern VERSION = Pattern.compile("v(\\d+)\\.\\d+\\.\\d+");

    static Optional<Kustomize> find() {
        if (version("kubectl", "version", "--client").contains("Kustomize Version")
                && isNewEnough(version("kubectl", "version", "--client").replaceAll("(?s).*Kustomize Version:", ""))) {
            return Optional.of(new Kustomize(List.of("kubectl", "kustomize")));
        }
        return isNewEnough(version("kustomize", "version"))
                ? Optional.of(new Kustomize(List.of("kustomize", "build")))
                : Optional.empty();
    }

    String build(Path folder) {
        Outcome outcome = run(List.of(command.get(0), command.get(1), folder.toString()));
        if (outcome.exitCode() != 0) {
            throw new AssertionError(folder + " cannot be built: " + outcome.output());
        }
        return outcome.output();
    }

    private static boolean isNewEnough(String version) {
        Matcher found = VERSION.matcher(version);
        return found.find() && Integer.parseInt(found.group(1)) >= OLDEST;
    }

    private static String version(String... command) {
        try {
            return run(List.of(command)).output();
        } catch (AssertionError notThere) {
            return "";
        }
    }

    private static Outcome run(List<String> command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes());
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            return new Outcome(process.exitValue(), output);
        } catch (IOException notThere) {
            throw new AssertionError(command + " cannot be run", notThere);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new AssertionError(command + " was interrupted", stop);
        }
    }

    private record Outcome(int exitCode, String output) {}
}
