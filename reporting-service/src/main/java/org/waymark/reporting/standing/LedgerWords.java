package org.waymark.reporting.standing;

import org.waymark.reporting.assessment.Attainment;
import org.waymark.reporting.assessment.Scale;
import org.waymark.reporting.situation.Reason;
import org.waymark.reporting.verdicthistory.Cause;

/** What the numbers in the ledger's rows mean. */
final class LedgerWords {
    private static final int MET_EARLY = 1;
    private static final int FINAL = 2;

    private LedgerWords() {}

    static Attainment attainment(int code) {
        return Attainment.values()[code - 1];
    }

    static String pace(int code, Scale scale) {
        return scale.words().get(code - 1);
    }

    static Reason reason(int code) {
        return Reason.values()[code - 1];
    }

    static Cause cause(int code) {
        return Cause.values()[code - 1];
    }

    static boolean isMetEarly(int flags) {
        return (flags & MET_EARLY) != 0;
    }

    static boolean isFinal(int flags) {
        return (flags & FINAL) != 0;
    }
}
