package org.waymark.indicator.sameness;

import static org.waymark.indicator.sameness.Person.CNIPA;
import static org.waymark.indicator.sameness.Step.report;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The statuses of CL_OBS_STATUS that hold a value, and those that hold none. */
@QuarkusTest
class StatusesTest {
    private static final List<String> VALUE = List.of("A", "B", "D", "E", "F", "G", "I", "N", "P", "S", "U", "V", "W");
    private static final List<String> NO_VALUE = List.of("M", "O", "Q", "L", "H", "K");

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void come_to_the_same(Sequence sequence) {
        sequence.isTheSame(Way.USUAL);
    }

    static Stream<Sequence> come_to_the_same() {
        Step[] values = Stream.concat(VALUE.stream(), Stream.of("J"))
                .map(status -> report(CNIPA, in(status) + "'value':5").recorded())
                .toArray(Step[]::new);
        Step[] missing = Stream.concat(NO_VALUE.stream(), Stream.of("J"))
                .map(status -> report(CNIPA, in(status) + "'missingReason':'NOT_COLLECTED'")
                        .recorded())
                .toArray(Step[]::new);
        Step[] refused = Stream.concat(
                        NO_VALUE.stream().map(status -> report(CNIPA, in(status) + "'value':5")),
                        VALUE.stream().map(status -> report(CNIPA, in(status) + "'missingReason':'NOT_COLLECTED'")))
                .map(sent -> sent.refused("status-fits-value"))
                .toArray(Step[]::new);
        Step[] unknown = Stream.of("Z", "AA", "p")
                .map(status -> report(CNIPA, in(status) + "'value':5").refused("one-of"))
                .toArray(Step[]::new);
        return Stream.of(
                Sequence.of("with a value", values),
                Sequence.of("without a value", missing),
                Sequence.of("with what does not belong to them", refused),
                Sequence.of("unknown", unknown),
                Sequence.of(
                        "missing without more is O",
                        report(CNIPA, "'missingReason':'NOT_COLLECTED'").recorded(),
                        report(CNIPA, "'missingReason':'NOT_COLLECTED','status':'O'")
                                .unchangedAs(1),
                        report(CNIPA, "'missingReason':'NOT_COLLECTED','status':'M'")
                                .revised(2, "status")));
    }

    private static String in(String status) {
        int nth = Arrays.asList("A B D E F G I N P S U V W J M O Q L H K".split(" "))
                .indexOf(status);
        return "'breakdown':'B%d','status':'%s',".formatted(nth + 1, status);
    }
}
