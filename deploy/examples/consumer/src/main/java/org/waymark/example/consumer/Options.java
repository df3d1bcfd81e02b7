package org.waymark.example.consumer;

import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;

/** What the program was started with; without options it reads the local suite. */
record Options(String bootstrapServers, URI indicatorService, Path state, boolean once) {
    static final String USAGE =
            """
            deploy/examples/consumer/run [options]: keeps the latest public values in a file, and prints each change
              --bootstrap-servers HOST:PORT   Kafka (127.0.0.1:19092)
              --indicator-service URL         gives the contract, and heals gaps (http://127.0.0.1:8081)
              --state FILE                    an SQLite file, made when missing (latest-values.sqlite)
              --once                          stop when caught up
              --no-build                      run what is there
            """;

    static Options of(String... arguments) {
        Options options = new Options(
                "127.0.0.1:19092", URI.create("http://127.0.0.1:8081"), Path.of("latest-values.sqlite"), false);
        Iterator<String> rest = Arrays.asList(arguments).iterator();
        while (rest.hasNext()) {
            options = options.with(rest.next(), rest);
        }
        return options;
    }

    private Options with(String option, Iterator<String> rest) {
        return switch (option) {
            case "--bootstrap-servers" -> new Options(value(option, rest), indicatorService, state, once);
            case "--indicator-service" -> new Options(bootstrapServers, URI.create(value(option, rest)), state, once);
            case "--state" -> new Options(bootstrapServers, indicatorService, Path.of(value(option, rest)), once);
            case "--once" -> new Options(bootstrapServers, indicatorService, state, true);
            default -> throw new IllegalArgumentException("Unknown option " + option);
        };
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new IllegalArgumentException(option + " needs a value");
        }
        return rest.next();
    }
}
