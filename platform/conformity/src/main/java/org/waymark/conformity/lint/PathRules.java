package org.waymark.conformity.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Addresses. */
final class PathRules {
    private static final Pattern PARAMETER = Pattern.compile("\\{([^}]*)}");

    private PathRules() {}

    static void look(JsonPlace path, List<String> faults) {
        if (path.name().length() > 1 && path.name().endsWith("/")) {
            faults.add(path + " ends with a slash");
        }
        if (path.name().contains("?")) {
            faults.add(path + " has a query");
        }
        List<String> named = parameters(path.name());
        if (named.contains("") || new HashSet<>(named).size() < named.size()) {
            faults.add(path + " has parameters without a name, or two of one name");
        }
    }

    static List<String> parameters(String path) {
        return PARAMETER
                .matcher(path)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    static Set<String> parameterSet(String path) {
        return Set.copyOf(parameters(path));
    }
}
