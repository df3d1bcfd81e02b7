package org.waymark.project.promotion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.waymark.foundation.versioned.History;
import org.waymark.foundation.versioned.Moment;
import org.waymark.foundation.versioned.Version;

/** One version of what came of an item of a promotion plan in a year; code: plan/item/year. */
@Entity
public class PromotionResult extends Version {
    @Column(name = "promotion_plan")
    public String promotionPlan;

    public int item;
    public String year;

    /** The agency of the item that reported it, or null for the office. */
    public String agency;

    static String code(String promotionPlan, int item, String year) {
        return promotionPlan + "/" + item + "/" + year;
    }

    static Optional<History<PromotionResult>> history(String code) {
        return Optional.ofNullable(
                histories(PromotionResult.class, List.of(code)).get(code));
    }

    /** Of all items of these promotion plans at the moment, by year. */
    static List<PromotionResult> of(Collection<String> promotionPlans, Moment moment) {
        return promotionPlans.isEmpty()
                ? List.of()
                : inEffectAt(PromotionResult.class, moment, "thing.promotionPlan in :plans", "thing.year")
                        .setParameter("plans", promotionPlans)
                        .getResultList();
    }

    PromotionResultDefinition definition() {
        return bodyAs(PromotionResultDefinition.class);
    }
}
