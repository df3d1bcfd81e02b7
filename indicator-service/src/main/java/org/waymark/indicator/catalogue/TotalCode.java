package org.waymark.indicator.catalogue;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.waymark.contracts.Form;
import org.waymark.foundation.lookalike.PlainText;
import org.waymark.foundation.problem.Text;

/** The breakdown of the total, {@code _T}, and what others write for it. */
public final class TotalCode {
    public static final String TOTAL = "_T";
    private static final Set<String> OF_OTHERS = Set.of(
            "T",
            "_T",
            "TOTAL",
            "TOTALS",
            "_TOTAL",
            "GRAND TOTAL",
            "ALL",
            "_A",
            "_Z",
            "_X",
            "OVERALL",
            "SUM",
            "合计",
            "总计",
            "总数",
            "总和",
            "总体",
            "全部",
            "全体",
            "整体",
            "不分组");

    private TotalCode() {}

    /**
     * Why a breakdown is not taken that looks like the total.
     *
     * @param definition of the indicator, whose own list may hold such a code; null where it is unknown
     */
    public static Optional<Text> problem(String breakdown, IndicatorDefinition definition) {
        String plain = Form.BREAKDOWN.fits(breakdown) || breakdown.length() > Form.BREAKDOWN.longest()
                ? breakdown
                : PlainText.of(breakdown).text();
        if (plain.isEmpty()) {
            return Optional.of(new Text("为空；总计写作 _T", "is blank; the total is written _T"));
        }
        boolean own = breakdown.equals(TOTAL) || definition != null && definition.declares(breakdown);
        return own || !OF_OTHERS.contains(plain.toUpperCase(Locale.ROOT))
                ? Optional.empty()
                : Optional.of(new Text("总计写作 _T，而不是 " + breakdown, "the total is written _T, not " + breakdown));
    }
}
