package org.waymark.endtoend.bigplan;

import java.util.List;
import org.waymark.endtoend.bigplan.generated.BigPlan;

/** Its options are in {@link Arguments}; the script {@code deploy/end-to-end/big-plan} explains them. */
public final class BigPlanProgram {
    private static final int ROWS_PER_FILE = 80_000;
    private static final int REQUESTS = 200;

    private BigPlanProgram() {}

    public static void main(String... given) throws Exception {
        Arguments arguments;
        BigPlan plan;
        try {
            arguments = Arguments.of(given);
            plan = arguments.plan();
        } catch (IllegalArgumentException e) {
            System.err.println("big-plan: " + e.getMessage() + "; --help lists the options");
            System.exit(2);
            return;
        }
        try (Surroundings suite = Surroundings.of(arguments)) {
            Progress progress = new Progress(suite.meters(), System.err::println);
            Figures figures = new Figures();
            figures.add(List.of("`deploy/end-to-end/big-plan%s`, %d processors, Java %s"
                    .formatted(
                            arguments.shown(),
                            Runtime.getRuntime().availableProcessors(),
                            Runtime.version().feature())));
            if (arguments.has("--measure")) {
                new RealPlan(suite, progress).loadIfMissing();
            }
            if (!arguments.has("--no-load")) {
                figures.add(load(plan, arguments, suite, progress));
            }
            if (arguments.has("--measure")) {
                int requests = arguments.number("--requests", REQUESTS);
                figures.add(new MeasureReports(plan, suite, requests, progress).table());
                figures.add(new MeasureRebuild(suite, progress).lines());
            }
            if (arguments.has("--measure-exports")) {
                figures.add(new MeasureExports(plan, suite, progress).table());
            }
            System.out.print(figures);
        }
    }

    private static List<String> load(BigPlan plan, Arguments arguments, Surroundings suite, Progress progress)
            throws InterruptedException {
        progress.say("Plan %s: %,d targets, %,d vintages, invented from seed %d"
                .formatted(plan.code(), plan.size().series(), plan.size().rows(), plan.seed()));
        new DefineBigPlan(plan, suite.indicators(), progress).define();
        int rowsPerFile = arguments.number("--rows-per-file", ROWS_PER_FILE);
        CaughtUp caughtUp = new CaughtUp(plan, suite.indicators(), suite.reports(), suite.meters(), progress);
        long begun = System.nanoTime();
        ImportCounts counts = new ImportBigPlan(plan, rowsPerFile, suite.indicators(), progress).run();
        long ended = System.nanoTime();
        long shown = caughtUp.reportsHaveEverything();
        return LoadFigures.lines(counts, begun, ended, shown, caughtUp.ledgerComplete(ended));
    }
}
