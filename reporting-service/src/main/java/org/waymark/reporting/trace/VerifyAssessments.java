package org.waymark.reporting.trace;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.foundation.command.Arguments;
import org.waymark.foundation.command.Command;
import org.waymark.foundation.problem.Refusal;

@ApplicationScoped
class VerifyAssessments implements Command {
    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final int AT_ONCE = 500;
    private static final int MOST_PRINTED = 100;

    private final GivenAssessments given;
    private final DrawTrace drawTrace;

    VerifyAssessments(GivenAssessments given, DrawTrace drawTrace) {
        this.given = given;
        this.drawTrace = drawTrace;
    }

    @Override
    public String name() {
        return "verify-assessments";
    }

    @Override
    public String description() {
        return "[--limit N]: compute remembered assessments anew, and compare their ids and bytes";
    }

    @Override
    public int run(List<String> arguments) {
        Arguments given = new Arguments(arguments);
        Optional<String> limit = given.takeOption("limit");
        if (!given.allTaken() || !limit.orElse("1").matches("[1-9][0-9]{0,17}")) {
            System.out.printf("%s %s%n", name(), description());
            return MISUSED;
        }
        return verify(limit.map(Long::valueOf).orElse(Long.MAX_VALUE));
    }

    private int verify(long limit) {
        long verified = 0;
        long different = 0;
        UUID last = BEFORE_ALL;
        List<GivenAssessment> some;
        do {
            some = given.after(last, (int) Math.min(AT_ONCE, limit - verified));
            for (GivenAssessment each : some) {
                Optional<String> fault = fault(each);
                verified++;
                if (fault.isPresent() && ++different <= MOST_PRINTED) {
                    System.out.printf("%s: %s%n", each.id(), fault.get());
                }
                last = each.id();
            }
        } while (!some.isEmpty() && verified < limit);
        System.out.printf("%d assessments computed anew, %d of them differ%n", verified, different);
        return different == 0 ? 0 : 1;
    }

    private Optional<String> fault(GivenAssessment given) {
        try {
            return given.coordinates()
                    .map(coordinates -> given.hasBytesOf(
                                    drawTrace.of(given.id(), coordinates).assessment())
                            ? Optional.<String>empty()
                            : Optional.of("its id is the same, its bytes are not"))
                    .orElse(Optional.of("there is no method " + given.method()));
        } catch (Refusal refused) {
            return Optional.of(refused.getMessage());
        }
    }
}
