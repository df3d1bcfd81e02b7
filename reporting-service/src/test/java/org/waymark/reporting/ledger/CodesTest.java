package org.waymark.reporting.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.reporting.assessment.Attainment;
import org.waymark.reporting.method.Methods;
import org.waymark.reporting.situation.Reason;
import org.waymark.reporting.verdicthistory.Cause;

class CodesTest {
    /** Rows in databases hold these numbers: more may be added, none changed. */
    @Test
    void every_word_keeps_its_number() {
        assertThat(Stream.of(Attainment.values()).map(word -> Codes.of(word) + " " + word))
                .containsExactlyInAnyOrder("1 MET", "2 NOT_MET", "3 NOT_ASSESSABLE");
        assertThat(Methods.byDefault().scale().words().stream().map(word -> Codes.ofPace(word) + " " + word))
                .containsExactlyInAnyOrder("1 AHEAD", "2 ON_PACE", "3 BEHIND", "4 OFF_COURSE", "5 NOT_ASSESSABLE");
        assertThat(Stream.of(Reason.values()).map(word -> Codes.of(word) + " " + word))
                .contains(
                        "1 BEFORE_RELEASE",
                        "2 NO_TARGET",
                        "3 TARGET_PERIOD_TYPE",
                        "4 NO_OBSERVATION",
                        "5 UNIT_CHANGED",
                        "6 FORECAST",
                        "7 NOT_COMPARABLE",
                        "8 NO_BASELINE",
                        "9 ONE_POINT",
                        "10 NO_DISTANCE",
                        "11 STALE",
                        "12 SERIES_BREAK",
                        "13 PROVISIONAL_ONLY");
        assertThat(Stream.of(Cause.values()).map(word -> Codes.of(word) + " " + word))
                .contains(
                        "1 NEW_PERIOD",
                        "2 REVISION",
                        "3 RELEASE",
                        "4 TARGET_CHANGE",
                        "5 DEFINITION_CHANGE",
                        "6 WITHDRAWAL",
                        "7 STALENESS");
    }

    @Test
    void every_number_is_read_as_the_word_it_was_written_for() {
        assertThat(Attainment.values()).allMatch(word -> Codes.attainment(Codes.of(word)) == word);
        assertThat(Methods.byDefault().scale().words())
                .allMatch(word -> Codes.pace(Codes.ofPace(word)).equals(word));
        assertThat(Reason.values()).allMatch(word -> Codes.reason(Codes.of(word)) == word);
        assertThat(Cause.values()).allMatch(word -> Codes.cause(Codes.of(word)) == word);
        assertThat(List.of(Codes.MET_EARLY, Codes.FINAL, Codes.MET_SINCE_IS_FIRST_KNOWN, Codes.ROUNDING_SENSITIVE))
                .containsExactly(1, 2, 4, 8);
    }
}
