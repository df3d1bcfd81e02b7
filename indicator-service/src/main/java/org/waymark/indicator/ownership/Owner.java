package org.waymark.indicator.ownership;

import java.util.List;
import java.util.Optional;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.problem.Text;
import org.waymark.indicator.catalogue.IndicatorDefinition;
import org.waymark.indicator.catalogue.Provider;
import org.waymark.indicator.observation.ReviewState;
import org.waymark.indicator.observation.Vintages;

/**
 * The agency whose value of an observation counts publicly: nobody else revises it or takes it back. What is not public
 * makes nobody an owner, so that a refusal tells nothing that is not public.
 *
 * @param vintage the number of that value
 */
public record Owner(String agency, int vintage) {
    public static final String RULE = "not-your-observation";
    /** With the agency and the number of its vintage. */
    private static final String ZH = "第 %2$s 版是 %1$s 已公开的值，只有 %1$s 可以修订或撤回";

    private static final String EN =
            "vintage %2$s counts publicly and is of %1$s, which alone revises it or takes it back";

    /**
     * Empty where nothing is public or where that was taken back. The value of an agency that no longer provides the
     * indicator for the area may be revised by those that do.
     */
    public static Optional<Owner> of(Vintages vintages, IndicatorDefinition definition) {
        return vintages.counting()
                .filter(vintage -> vintage.reviewState() == ReviewState.PUBLISHED)
                .filter(vintage ->
                        definition.providersOf(vintages.about().area()).contains(vintage.agency()))
                .map(vintage -> new Owner(vintage.agency(), vintage.number()));
    }

    /**
     * {@link #of} in SQL: whether a public vintage makes its agency the owner for a row. A row that withdraws has the
     * value's agency for owner even if it no longer provides the indicator. Its parameter is the day.
     */
    public static String isOneSql(String vintage, String row) {
        return "(%1$s.review_state = 'PUBLISHED' and (%2$s.withdraws or %1$s.agency = %2$s.agency or %3$s))"
                .formatted(vintage, row, Provider.reportsSql(vintage + ".agency", row + ".indicator", row + ".area"));
    }

    /**
     * The agency for which a report revises the value; refuses one that is for another agency. A token that speaks for
     * several agencies revises for the owner if that is among them.
     *
     * @param reporter the agency that the report is for where nobody owns the observation
     */
    public String reporter(Caller caller, String reporter, boolean onBehalf) {
        String acting = !onBehalf && caller.speaksFor(agency) ? agency : reporter;
        if (!acting.equals(agency)) {
            throw refusal();
        }
        return acting;
    }

    /**
     * {@link #reporter} in SQL: the agency for which a row acts on what an agency owns. A catalogue administrator who
     * names no agency takes back for the owner, as by a decision. Its parameters are the agencies of the token, and
     * whether the sender is such an administrator.
     */
    public static String reporterSql(String owner, String row) {
        return "case when not %2$s.on_behalf and (%1$s = any(?) or %2$s.withdraws and ?) then %1$s else %2$s.agency end"
                .formatted(owner, row);
    }

    public Refusal refusal() {
        Text why = inWords();
        return Refusal.of(
                        ProblemType.NOT_YOUR_OBSERVATION,
                        "不是贵机构的观测：" + why.zh(),
                        "This is not your agency's observation: " + why.en())
                .with("may", List.of(agency));
    }

    public Text inWords() {
        return new Text(ZH.formatted(agency, vintage), EN.formatted(agency, vintage));
    }

    /** {@link #inWords} in SQL, in Chinese and in English. */
    public static String inWordsSql(String owner, String vintage) {
        return "format('%1$s', %3$s, %4$s), format('%2$s', %3$s, %4$s)".formatted(ZH, EN, owner, vintage);
    }
}
