package org.waymark.reporting.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.waymark.foundation.command.Arguments;
import org.waymark.foundation.command.Command;
import org.waymark.reporting.situation.Subject;

@ApplicationScoped
class VerifyLedgerCommand implements Command {
    private final VerifyLedger verifyLedger;

    VerifyLedgerCommand(VerifyLedger verifyLedger) {
        this.verifyLedger = verifyLedger;
    }

    @Override
    public String name() {
        return "verify-ledger";
    }

    @Override
    public String description() {
        return "[--plan P]: work the ledger of verdicts out anew from the facts and compare every row";
    }

    @Override
    public int run(List<String> given) {
        Arguments arguments = new Arguments(given);
        String plan = arguments.takeOption("plan").orElse(null);
        if (!arguments.allTaken()) {
            System.out.printf("verify-ledger %s%n", description());
            return MISUSED;
        }
        List<Subject> unknown = verifyLedger.withoutSubject(plan);
        unknown.forEach(subject -> print(subject, "the ledger does not know this target"));
        long agreeing = 0;
        long stale = 0;
        long differing = unknown.size();
        Long next = Long.MIN_VALUE;
        do {
            VerifyLedger.Found found = verifyLedger.next(plan, next);
            found.differing().forEach(VerifyLedgerCommand::print);
            agreeing += found.agreeing();
            stale += found.stale();
            differing += found.differing().size();
            next = found.next();
        } while (next != null);
        System.out.printf("%d agree, %d differ, %d are stale and were not compared%n", agreeing, differing, stale);
        return differing == 0 ? 0 : 1;
    }

    private static void print(Subject subject, String fault) {
        System.out.printf("%s/%s/%s: %s%n", subject.plan(), subject.indicator(), subject.area(), fault);
    }
}
