package org.waymark.project.promotion;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.foundation.representation.Page;
import org.waymark.foundation.versioned.Moment;

/** The items of promotion plans that serve a project at a moment, by promotion plan and number. */
record ServingItems(String project, Moment moment) {
    /** Where a page begins. */
    private record Key(String promotionPlan, int number) implements Comparable<Key> {
        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::promotionPlan).thenComparing(Key::number);

        static Key parsed(String text) {
            String[] parts = text == null ? new String[] {"", "0"} : text.split("/", -1);
            if (parts.length == 2 && parts[1].matches("[0-9]{1,6}")) {
                return new Key(parts[0], Integer.parseInt(parts[1]));
            }
            throw Page.Request.foreignCursor();
        }

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    /** At most one more than asked for. */
    List<PromotionItemView> rows(Page.Request request) {
        Key after = Key.parsed(request.after());
        List<PromotionPlan> plans = PromotionPlan.serving(project, moment);
        Map<Key, List<PromotionResult>> results =
                PromotionResult.of(plans.stream().map(plan -> plan.code).toList(), moment).stream()
                        .collect(Collectors.groupingBy(result -> new Key(result.promotionPlan, result.item)));
        return plans.stream()
                .flatMap(plan -> items(plan, results))
                .filter(item -> key(item).compareTo(after) > 0)
                .sorted(Comparator.comparing(ServingItems::key))
                .limit(request.limit() + 1L)
                .toList();
    }

    private Stream<PromotionItemView> items(PromotionPlan plan, Map<Key, List<PromotionResult>> results) {
        PromotionPlanDefinition definition = plan.definition();
        return definition.items().filter(item -> item.serves(project)).map(item -> {
            List<PromotionResult> ofItem = results.getOrDefault(new Key(plan.code, item.number()), List.of());
            return PromotionItemView.of(plan.code, definition.period(), item, ofItem);
        });
    }

    static String cursor(PromotionItemView item) {
        return item.promotionPlan() + "/" + item.number();
    }

    private static Key key(PromotionItemView item) {
        return new Key(item.promotionPlan(), item.number());
    }
}
