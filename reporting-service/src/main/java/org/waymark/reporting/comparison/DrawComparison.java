package org.waymark.reporting.comparison;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.waymark.foundation.database.Pool;
import org.waymark.foundation.representation.Page;
import org.waymark.foundation.snapshot.Snapshot;
import org.waymark.reporting.question.ComparedSides;
import org.waymark.reporting.question.ComparisonParameters.Earlier;
import org.waymark.reporting.question.ReportQuestion;
import org.waymark.reporting.question.SettledQuestion;
import org.waymark.reporting.report.BeginReport;
import org.waymark.reporting.situation.AsOf;

/** Both sides in one picture of the database. All targets of both are read, so their number is limited. */
@ApplicationScoped
public class DrawComparison {
    private final BeginReport beginReport;
    private final DrawSide drawSide;

    DrawComparison(BeginReport beginReport, DrawSide drawSide) {
        this.beginReport = beginReport;
        this.drawSide = drawSide;
    }

    /**
     * Refused where both sides are the same, where the earlier one lies after the later one, and where there are too
     * many targets.
     */
    @Snapshot(Pool.READS)
    public ComparisonReport draw(SettledQuestion asked, Earlier earlier, Page.Request page) {
        PlaceInComparison begun = page.after() == null ? null : PlaceInComparison.of(page.after(), asked.now());
        SettledQuestion laterQuestion = begun == null ? asked : on(begun.to(), asked, asked.area());
        BeginReport.Begun later = beginReport.of(laterQuestion);
        AsOf to = later.asOf();
        AsOf from = begun == null
                ? new AsOf(
                        earlier.day() == null ? to.day() : earlier.day(),
                        earlier.knownAt() == null ? to.knownAt() : earlier.knownAt())
                : begun.from();
        new ComparedSides(from.day(), to.day(), from.knownAt(), to.knownAt()).check();
        // An area that became known in between is compared too.
        BeginReport.Begun before = beginReport.of(on(from, asked, null));
        // The later side first: it has more targets, so too many are refused before anything of them is read.
        SideOfPlan sideAfter = drawSide.of(later, laterQuestion);
        SideOfPlan sideBefore = drawSide.of(before, on(from, asked, asked.area()));
        CompareSides compared = new CompareSides(sideBefore, sideAfter, asked.method());
        List<ChangedTarget> all = compared.targets();
        List<ChangedTarget> changed =
                all.stream().filter(target -> !target.changed().isEmpty()).toList();
        List<ChangedProject> projects = compared.projects();
        PlaceInComparison place = begun == null ? new PlaceInComparison(from, to, 0) : begun;
        Page<ChangedTarget> shown = page(changed, place, page);
        return new ComparisonReport(
                asked.plan(),
                later.head().title(),
                ComparisonReport.Side.of(before.head()),
                ComparisonReport.Side.of(later.head()),
                later.head().method(),
                later.head().generatedAt(),
                later.head().upTo(),
                ChangeCounts.of(all, changed, compared.projectsOnEitherSide(), projects.size()),
                shown.items(),
                projects,
                RenamedAgency.of(sideBefore.agencies(), sideAfter.agencies()),
                shown.next());
    }

    private static Page<ChangedTarget> page(List<ChangedTarget> changed, PlaceInComparison place, Page.Request page) {
        List<ChangedTarget> rows =
                changed.stream().skip(place.skipped()).limit(page.limit() + 1L).toList();
        String next = place.after(page.limit()).key();
        return Page.of(rows, page, last -> next, target -> target);
    }

    private static SettledQuestion on(AsOf side, SettledQuestion asked, String area) {
        ReportQuestion question = new ReportQuestion(
                asked.plan(),
                side.day(),
                side.knownAt(),
                area,
                asked.method(),
                asked.asked().positions());
        return new SettledQuestion(question, side.knownAt(), asked.now());
    }
}
