package org.waymark.local.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.local.suite.DataFolder;
import org.waymark.local.suite.Refused;

/** The arguments of a command: {@code --flag}, {@code --name value}, and the rest. */
final class Options {
    private final Map<String, String> values = new HashMap<>();
    private final List<String> rest = new ArrayList<>();

    private Options() {}

    static Options of(List<String> arguments, Set<String> flags, Set<String> named) {
        Options options = new Options();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (flags.contains(argument)) {
                options.values.put(argument, "");
            } else if (named.contains(argument)) {
                if (i + 1 == arguments.size()) {
                    throw new Refused(argument + " needs a value");
                }
                i++;
                options.values.put(argument, arguments.get(i));
            } else if (argument.startsWith("-")) {
                throw new Refused("Unknown option " + argument);
            } else {
                options.rest.add(argument);
            }
        }
        return options;
    }

    boolean has(String flag) {
        return values.containsKey(flag);
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    Optional<Integer> number(String name, int least, int most) {
        return value(name).map(text -> {
            if (!text.matches("[0-9]{1,6}") || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
                throw new Refused("%s is a number from %d to %d, not %s".formatted(name, least, most, text));
            }
            return Integer.valueOf(text);
        });
    }

    List<String> rest() {
        return rest;
    }

    /** {@code --data}, or {@code .waymark} in the repository. */
    DataFolder dataFolder() {
        return new DataFolder(value("--data").map(Path::of).orElse(repository().resolve(".waymark")));
    }

    static Path repository() {
        return Path.of(System.getProperty("waymark.repository", ""))
                .toAbsolutePath()
                .normalize();
    }
}
