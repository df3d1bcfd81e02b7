package org.waymark.reporting.ledger;

import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.reporting.assessment.Attainment;
import org.waymark.reporting.situation.Reason;
import org.waymark.reporting.verdicthistory.Cause;

/**
 * The numbers that stand for words in the ledger's rows. A number once given is never changed, nor given to another word:
 * rows of before would say something else.
 */
public final class Codes {
    /** Bits of the column {@code flags}. */
    public static final int MET_EARLY = 1;

    public static final int FINAL = 2;
    public static final int MET_SINCE_IS_FIRST_KNOWN = 4;
    public static final int ROUNDING_SENSITIVE = 8;

    private static final Map<Attainment, Integer> ATTAINMENTS =
            Map.of(Attainment.MET, 1, Attainment.NOT_MET, 2, Attainment.NOT_ASSESSABLE, 3);

    /** Of the default method's scale. */
    private static final Map<String, Integer> PACES =
            Map.of("AHEAD", 1, "ON_PACE", 2, "BEHIND", 3, "OFF_COURSE", 4, "NOT_ASSESSABLE", 5);

    private static final Map<Reason, Integer> REASONS = Map.ofEntries(
            Map.entry(Reason.BEFORE_RELEASE, 1),
            Map.entry(Reason.NO_TARGET, 2),
            Map.entry(Reason.TARGET_PERIOD_TYPE, 3),
            Map.entry(Reason.NO_OBSERVATION, 4),
            Map.entry(Reason.UNIT_CHANGED, 5),
            Map.entry(Reason.FORECAST, 6),
            Map.entry(Reason.NOT_COMPARABLE, 7),
            Map.entry(Reason.NO_BASELINE, 8),
            Map.entry(Reason.ONE_POINT, 9),
            Map.entry(Reason.NO_DISTANCE, 10),
            Map.entry(Reason.STALE, 11),
            Map.entry(Reason.SERIES_BREAK, 12),
            Map.entry(Reason.PROVISIONAL_ONLY, 13),
            Map.entry(Reason.SEASON, 14),
            Map.entry(Reason.NO_RATE, 15),
            Map.entry(Reason.OUT_OF_RANGE, 16));

    private static final Map<Cause, Integer> CAUSES = Map.of(
            Cause.NEW_PERIOD, 1,
            Cause.REVISION, 2,
            Cause.RELEASE, 3,
            Cause.TARGET_CHANGE, 4,
            Cause.DEFINITION_CHANGE, 5,
            Cause.WITHDRAWAL, 6,
            Cause.STALENESS, 7,
            Cause.METHOD_CHANGE, 8);

    private static final Map<Integer, Attainment> ATTAINMENTS_BY_CODE = inverted(ATTAINMENTS);
    private static final Map<Integer, String> PACES_BY_CODE = inverted(PACES);
    private static final Map<Integer, Reason> REASONS_BY_CODE = inverted(REASONS);
    private static final Map<Integer, Cause> CAUSES_BY_CODE = inverted(CAUSES);

    private Codes() {}

    public static int of(Attainment attainment) {
        return code(ATTAINMENTS, attainment);
    }

    /** @param word of the default method's scale */
    public static int ofPace(String word) {
        return code(PACES, word);
    }

    /** Null for null. */
    public static Integer of(Reason reason) {
        return reason == null ? null : code(REASONS, reason);
    }

    /** Null for null. */
    public static Integer of(Cause cause) {
        return cause == null ? null : code(CAUSES, cause);
    }

    static int flags(LedgerVerdict verdict) {
        return (verdict.metEarly() ? MET_EARLY : 0)
                | (verdict.isFinal() ? FINAL : 0)
                | (verdict.metSinceIsFirstKnown() ? MET_SINCE_IS_FIRST_KNOWN : 0)
                | (verdict.roundingSensitive() ? ROUNDING_SENSITIVE : 0);
    }

    public static Attainment attainment(int code) {
        return word(ATTAINMENTS_BY_CODE, code);
    }

    public static String pace(int code) {
        return word(PACES_BY_CODE, code);
    }

    /** Null for null. */
    public static Reason reason(Integer code) {
        return code == null ? null : word(REASONS_BY_CODE, code);
    }

    /** Null for null. */
    public static Cause cause(Integer code) {
        return code == null ? null : word(CAUSES_BY_CODE, code);
    }

    private static <W> int code(Map<W, Integer> codes, W word) {
        Integer code = codes.get(word);
        if (code == null) {
            throw new IllegalStateException("the ledger has no number for " + word);
        }
        return code;
    }

    private static <W> W word(Map<Integer, W> words, int code) {
        W word = words.get(code);
        if (word == null) {
            throw new IllegalStateException("the ledger has no word for " + code);
        }
        return word;
    }

    private static <W> Map<Integer, W> inverted(Map<W, Integer> codes) {
        return codes.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));
    }
}
