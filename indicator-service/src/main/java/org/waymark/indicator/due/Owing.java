package org.waymark.indicator.due;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.waymark.indicator.catalogue.IndicatorDefinition;
import org.waymark.indicator.catalogue.Provider;
import org.waymark.indicator.plan.TargetStarts;

/**
 * Who owes what, according to the definitions.
 *
 * @param named the areas that providers name
 * @param anywhere the indicators that a provider reports wherever there is a target or a value
 */
record Owing(List<Rule> rules, List<Named> named, List<String> anywhere, List<TargetStarts.Start> starts) {
    /** @param grace from the last day of a period to the day its value is due, as an ISO 8601 duration */
    record Rule(String indicator, String periodType, String grace) {}

    /** An area of an indicator. */
    record Named(String indicator, String area) {}

    /** @param agency only areas of this agency, or null for all */
    static Owing of(Map<String, IndicatorDefinition> definitions, String agency, TargetStarts targetStarts) {
        List<Rule> rules = new ArrayList<>();
        List<Named> named = new ArrayList<>();
        List<String> anywhere = new ArrayList<>();
        definitions.forEach((indicator, definition) -> {
            if (definition.dueAfter() != null) {
                definition
                        .dueAfter()
                        .forEach((type, grace) -> rules.add(new Rule(indicator, type.name(), grace.toString())));
                for (String area : areas(definition, agency)) {
                    if (area.equals("*")) {
                        anywhere.add(indicator);
                    } else {
                        named.add(new Named(indicator, area));
                    }
                }
            }
        });
        List<String> indicators = rules.stream().map(Rule::indicator).distinct().toList();
        return new Owing(rules, named, anywhere, indicators.isEmpty() ? List.of() : targetStarts.of(indicators));
    }

    private static List<String> areas(IndicatorDefinition definition, String agency) {
        return definition.providers().stream()
                .filter(provider -> agency == null || provider.agency().equals(agency))
                .map(Provider::areas)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /** Binds the lists column by column, and returns the index after them. */
    int bind(PreparedStatement statement, int first) throws SQLException {
        int next = first;
        column(statement, next++, "text", rules, Rule::indicator);
        column(statement, next++, "text", rules, Rule::periodType);
        column(statement, next++, "text", rules, Rule::grace);
        column(statement, next++, "text", named, Named::indicator);
        column(statement, next++, "text", named, Named::area);
        column(statement, next++, "text", anywhere, Function.identity());
        column(statement, next++, "text", starts, TargetStarts.Start::indicator);
        column(statement, next++, "text", starts, TargetStarts.Start::area);
        column(statement, next++, "date", starts, TargetStarts.Start::day);
        return next;
    }

    private static <T> void column(
            PreparedStatement statement, int index, String type, List<T> rows, Function<T, ?> part)
            throws SQLException {
        Object[] values = rows.stream().map(part).map(String::valueOf).toArray();
        statement.setArray(index, statement.getConnection().createArrayOf(type, values));
    }
}
