package org.waymark.project.promotion;

import java.util.Optional;
import org.waymark.contracts.Form;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.versioned.History;

/** An item of a promotion plan, and the year for which something is asked of it. */
record ItemYear(String promotionPlan, int item, String year) {
    static final String NUMBER = "^[1-9][0-9]{0,5}$";
    static final String YEAR = "^[0-9]{4}$";

    static ItemYear of(String promotionPlan, String number, String year) {
        if (!number.matches(NUMBER)) {
            throw unknownItem(promotionPlan, number);
        }
        return new ItemYear(promotionPlan, Integer.parseInt(number), year);
    }

    String code() {
        return PromotionResult.code(promotionPlan, item, year);
    }

    /** What was reported; empty where nothing was, or can be. */
    Optional<History<PromotionResult>> results() {
        return Form.CODE.fits(promotionPlan) && year.matches(YEAR) ? PromotionResult.history(code()) : Optional.empty();
    }

    Refusal unknownItem() {
        return unknownItem(promotionPlan, String.valueOf(item));
    }

    private static Refusal unknownItem(String promotionPlan, String number) {
        return Refusal.of(
                        ProblemType.NOT_FOUND,
                        "推进计划 " + promotionPlan + " 当时没有任务 " + number,
                        "Promotion plan " + promotionPlan + " has no item " + number + " at that time")
                .aboutParameter("number", number, "number");
    }
}
