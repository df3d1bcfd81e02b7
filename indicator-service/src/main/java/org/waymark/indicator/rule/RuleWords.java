package org.waymark.indicator.rule;

/** What the rules mean, for the API's documentation. */
final class RuleWords {
    static final String KINDS =
            """
            What a submitted value must fulfil. A missing value is never checked.
            - `RANGE`: `min` <= value <= `max`; one of them may be absent.
            - `DECIMALS`: at most `most` decimals that are not trailing zeros.
            - `UNIT_REQUIRED`: the submission says `unit`.
            - `PERIOD_TYPES`: the period's type is one of `allowed`.
            - `FRACTION`: |value - `multiplier` * numerator / denominator| <= `tolerance`, with the submission's own \
            numerator and denominator; not checked without both.
            - `NON_DECREASING`: not below the value of the period before, not above that of the period after. Compared are \
            the series' values that count, of the same period type. If two values of one import contradict each other, \
            the error is at the later period.
            - `JUMP`: the modified z-score of Iglewicz and Hoaglin (How to Detect and Handle Outliers, 1993), \
            0.6745 * |x - median| / MAD, is at most `z`. x is the change from the period before, so that a trend is no \
            outlier; where there is no value before, the change to the period after. Median and MAD (median absolute \
            deviation) are those of all changes between adjacent periods of the series, this one included. Not checked \
            with fewer than `least` other changes, nor where MAD is 0.
            - `SUM`: |value - sum of the indicators `of`| <= `tolerance`.
            - `RATIO`: |value - `multiplier` * `numerator` / `denominator`| <= `tolerance`; both are indicators.

            `SUM` and `RATIO` use the values of the same area, breakdown and period, and are not checked while one is \
            missing or the denominator is 0. The other values are those that count today; values of the same import go \
            before recorded ones. Ranges such as `2020-01-01/P10M` have no period before or after.

            Every indicator has these besides. Warnings: `released-before-period-end`; `released-far-ahead`, by more than \
            400 days; `period-far-from-series`, a new period more than ten years from all others of its series. Errors: \
            `denominator`, 0 beside a value; `quotient`, a value in PT, PERCENT (× 100) or PURE (× 1) that no rounding of \
            numerator / denominator to its last decimal gives. Forecasts (status F) are free of the warnings.""";

    static final String SEVERITY =
            """
            `ERROR` (the default): a value that breaks the rule is refused. `WARNING`: it is accepted with a \
            `justification`, which its vintage keeps.""";

    private static final String MEMBERS =
            """
            "rules": [
              {"id": "range", "kind": "RANGE", "severity": "ERROR", "min": 0},
              {"id": "decimals", "kind": "DECIMALS", "severity": "ERROR", "most": 1},
              {"id": "jump", "kind": "JUMP", "severity": "WARNING", "z": 3.5, "least": 5},
              {"id": "parts", "kind": "SUM", "severity": "WARNING",
               "of": ["ip-royalties-exports", "ip-royalties-imports"], "tolerance": 0.1}],
            "reason": "A total of two parts, printed with one decimal"
            """;
    static final String DEFINITION = "{" + MEMBERS + "}";
    static final String VIEW =
            """
            {"indicator": "ip-royalties-trade", "rulesVersion": 1, "recordedAt": "2026-11-22T08:00:00.123456Z",
            """
                    + MEMBERS + "}";

    private RuleWords() {}
}
