package org.waymark.endtoend.observability;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What an expression asks for. Enough of the language for the expressions here: a word that is no function, no keyword and
 * no label is a metric.
 *
 * @param metrics with the labels that their selectors name
 * @param grouping the labels that it groups or matches by
 */
record PromQl(List<Selector> metrics, Set<String> grouping) {
    /** A metric, and the labels by which it is chosen. */
    record Selector(String metric, List<Label> labels) {}

    /** @param value null where it is not one value that has to be there */
    record Label(String name, String value) {}

    private static final Pattern GROUPING = Pattern.compile("\\b(?:by|on|without|ignoring)\\s*\\(([^)]*)\\)");
    private static final Pattern WORD = Pattern.compile("([a-zA-Z_:][a-zA-Z0-9_:]*)\\s*(\\{[^}]*})?(\\s*\\()?");
    private static final Pattern LABEL = Pattern.compile("([a-z_]+)\\s*(=~|!~|!=|=)\\s*\"([^\"]*)\"");
    private static final Set<String> KEYWORDS = Set.of("and", "or", "unless", "bool", "offset");

    static PromQl of(String expression) {
        Set<String> grouping = GROUPING.matcher(expression)
                .results()
                .flatMap(found -> Arrays.stream(found.group(1).split(",")))
                .map(String::trim)
                .collect(Collectors.toSet());
        String plain = GROUPING.matcher(expression)
                .replaceAll(" ")
                .replaceAll("\\[[^\\]]*]", "")
                .replaceAll("offset\\s+\\w+", "");
        List<Selector> metrics = new ArrayList<>();
        Matcher word = WORD.matcher(plain);
        while (word.find()) {
            boolean exponent = word.start() > 0 && Character.isDigit(plain.charAt(word.start() - 1));
            if (word.group(3) == null && !exponent && !KEYWORDS.contains(word.group(1))) {
                if (!isAggregation(plain, word)) {
                    metrics.add(new Selector(word.group(1), labels(word.group(2))));
                }
            }
        }
        return new PromQl(metrics, grouping);
    }

    /** {@code sum by (service) (...)}: the grouping has been taken out. */
    private static boolean isAggregation(String plain, Matcher word) {
        return plain.substring(word.end()).stripLeading().startsWith("(");
    }

    private static List<Label> labels(String selector) {
        return selector == null
                ? List.of()
                : LABEL.matcher(selector).results().map(PromQl::label).toList();
    }

    private static Label label(MatchResult found) {
        boolean one = found.group(2).equals("=") && !found.group(3).startsWith("$");
        return new Label(found.group(1), one ? found.group(3) : null);
    }
}
