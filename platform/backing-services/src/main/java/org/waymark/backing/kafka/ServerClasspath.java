package org.waymark.backing.kafka;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The broker's jars in this machine's Maven repository, listed when this module was built. */
public final class ServerClasspath {
    private ServerClasspath() {}

    public static List<Path> jars() {
        try (InputStream in = ServerClasspath.class.getResourceAsStream("server-classpath.txt")) {
            List<Path> jars = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(Path::of)
                    .toList();
            jars.stream().filter(Files::notExists).findFirst().ifPresent(missing -> {
                throw new IllegalStateException(missing + " is gone: build platform/backing-services again");
            });
            return jars;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String asArgument() {
        return String.join(
                File.pathSeparator, jars().stream().map(Path::toString).toList());
    }
}
