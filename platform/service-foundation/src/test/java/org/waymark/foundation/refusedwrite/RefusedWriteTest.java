package org.waymark.foundation.refusedwrite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.foundation.caller.Caller;

class RefusedWriteTest {
    private static final String PATH = "/api/v1/indicators/x/observations";

    @Test
    void a_line_says_who_asked_for_what_and_why_it_was_refused() {
        Caller caller = new Caller("li-lei", "cnipa-system", Set.of("cnipa"), Set.of(), null);
        Reason reason = new Reason("rules-broken", 3, Set.of("required", "range"), null, null);

        assertThat(new RefusedWrite(422, "POST", PATH, caller, reason, false).line())
                .isEqualTo("event=write-refused status=422 type=\"rules-broken\" method=POST path=\"" + PATH
                        + "\" sub=\"li-lei\" azp=\"cnipa-system\" agencies=\"cnipa\" errors=3"
                        + " rules=\"range,required\" rejected=- replayed=false reference=-");
    }

    @Test
    void where_nothing_is_known_the_keys_stay() {
        assertThat(new RefusedWrite(413, "PUT", PATH, null, Reason.UNKNOWN, false).line())
                .isEqualTo("event=write-refused status=413 type=- method=PUT path=\"" + PATH
                        + "\" sub=- azp=- agencies=- errors=0 rules=- rejected=- replayed=false reference=-");
    }

    @Test
    void its_fields_say_the_same_without_quotes_and_leave_out_what_is_not_known() {
        Caller caller = new Caller("li-lei", null, Set.of("cnipa"), Set.of(), null);
        assertThat(new RefusedWrite(403, "POST", PATH, caller, Reason.UNKNOWN, false).fields())
                .containsOnly(
                        entry("event", "write-refused"),
                        entry("status", "403"),
                        entry("method", "POST"),
                        entry("path", PATH),
                        entry("sub", "li-lei"),
                        entry("agencies", "cnipa"),
                        entry("errors", "0"),
                        entry("replayed", "false"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x\nevent=write-refused status=200",
                "x\r\n2026-11-30 INFO forged",
                "x\" status=200 sub=\"office",
                "x\\\" sub=\"office",
                "x\u001b[2K\u0000\u0007",
                "x\u2028event=forged",
                "x\u202egro",
                "x\ud800",
                "x\u0085y"
            })
    void whatever_a_token_says_stays_one_value_of_one_line(String forged) {
        Caller caller = new Caller(forged, forged, Set.of(forged), Set.of(), null);
        String line = new RefusedWrite(403, "POST", forged, caller, Reason.UNKNOWN, false).line();

        assertThat(line.chars()).allMatch(character -> character >= ' ' && character < 0x7f);
        assertThat(line.replaceAll("\"(?:[^\"\\\\]|\\\\.)*\"", "_"))
                .isEqualTo("event=write-refused status=403 type=- method=POST path=_ sub=_ azp=_ agencies=_ errors=0"
                        + " rules=- rejected=- replayed=false reference=-");
    }

    @Test
    void names_of_people_stay_readable_and_long_ones_end() {
        assertThat(LogValue.of("李雷 (国知局)")).isEqualTo("\"李雷 (国知局)\"");
        assertThat(LogValue.of("x".repeat(100_000))).hasSize(303).endsWith("x…\"");
    }
}
