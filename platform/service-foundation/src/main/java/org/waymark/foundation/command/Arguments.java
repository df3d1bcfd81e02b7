package org.waymark.foundation.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was given after a command's name, taken piece by piece: a word, {@code --option value} pairs, nothing else. */
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

    /** Whatever is left was not asked for. */
    public boolean allTaken() {
        return left.isEmpty();
    }
}
