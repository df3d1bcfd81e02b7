package org.waymark.local.suite;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The services' images, as {@code deploy/images/build} makes them.
 *
 * @param engine the program that runs them, {@code docker} or {@code podman}
 */
public record Images(String engine, String tag) {
    /** What a production cluster should allow, and no more: a service that needs more fails here first. */
    private static final List<String> CONFINED = List.of(
            "--read-only",
            "--tmpfs",
            "/tmp:rw,nosuid,nodev,size=256m",
            "--user",
            "10001:10001",
            "--cap-drop",
            "ALL",
            "--security-opt",
            "no-new-privileges",
            "--memory",
            "1g");

    /** @throws Refused when there is no engine, or no image of that tag */
    public static Images tagged(String tag, Collection<String> services) {
        String engine = List.of("docker", "podman").stream()
                .filter(candidate -> succeeds(candidate, "version"))
                .findFirst()
                .orElseThrow(() -> new Refused("Containers need docker or podman, and neither answers here"));
        Images images = new Images(engine, tag);
        services.forEach(images::find);
        return images;
    }

    public String of(String service) {
        return "waymark/" + service + ":" + tag;
    }

    /**
     * What runs a service's image.
     *
     * @param variables names of variables that it takes from the environment of this command, so that no value shows in
     *     a list of processes
     */
    List<String> run(String service, Optional<String> name, Collection<String> variables, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(engine, "run", "--rm", "--network", "host"));
        name.ifPresent(given -> command.addAll(List.of("--name", given)));
        command.addAll(CONFINED);
        // A process inherits it; here it is handed on.
        Stream<String> ofTheJvm = Stream.of("JAVA_TOOL_OPTIONS").filter(System.getenv()::containsKey);
        Stream.concat(variables.stream().sorted(), ofTheJvm)
                .forEach(variable -> command.addAll(List.of("--env", variable)));
        command.add(of(service));
        command.addAll(arguments);
        return command;
    }

    /** Ends a container as {@code kill -9} ends a process. */
    void kill(String container) {
        succeeds(engine, "kill", "--signal", "KILL", container);
    }

    /** Removes what an earlier suite may have left. */
    void remove(String container) {
        succeeds(engine, "rm", "--force", container);
    }

    private void find(String service) {
        if (!succeeds(engine, "image", "inspect", of(service))) {
            throw new Refused(
                    "%s has no image %s: deploy/images/build --tag %s makes it".formatted(engine, of(service), tag));
        }
    }

    private static boolean succeeds(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(60, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException notThere) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused("Interrupted while waiting for " + command[0]);
        }
    }
}
