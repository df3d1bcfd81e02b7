package org.waymark.foundation.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The arguments after a command's name: one word, {@code --option value} pairs and flags. Each is taken once. */
public final class Arguments {
    private final List<String> left;

    public Arguments(List<String> arguments) {
        left = new ArrayList<>(arguments);
    }

    public Optional<String> takeWord() {
        return left.isEmpty() || left.get(0).startsWith("--") ? Optional.empty() : Optional.of(left.remove(0));
    }

    public Optional<String> takeOption(String name) {
        int at = left.indexOf("--" + name);
        if (at < 0 || at + 1 == left.size()) {
            return Optional.empty();
        }
        left.remove(at);
        return Optional.of(left.remove(at));
    }

    /** Whether {@code --name} is given. */
    public boolean takeFlag(String name) {
        return left.remove("--" + name);
    }

    /** Whether every argument was expected; call it last. */
    public boolean allTaken() {
        return left.isEmpty();
    }
}
