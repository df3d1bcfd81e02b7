package org.waymark.reporting.comparison;

import java.util.List;
import java.util.stream.Stream;
import org.waymark.reporting.assessment.Method;
import org.waymark.reporting.explanation.ChangeView;
import org.waymark.reporting.explanation.VerdictView;
import org.waymark.reporting.situation.Announcement;
import org.waymark.reporting.situation.AsOf;
import org.waymark.reporting.situation.Evidence;
import org.waymark.reporting.situation.Situation;
import org.waymark.reporting.verdicthistory.Cause;
import org.waymark.reporting.verdicthistory.StatedVerdict;
import org.waymark.reporting.verdicthistory.Step;
import org.waymark.reporting.verdicthistory.VerdictHistory;

/**
 * The way of one verdict from one side to the other: first what became known, as of the earlier day; then day by day.
 *
 * @param before what was known of the target at the earlier instant; null for nothing
 * @param after what was known at the later one
 */
record Steps(Evidence before, AsOf from, Evidence after, AsOf to, Method method) {
    List<StepView> all() {
        List<StepView> days = new VerdictHistory(after, to.knownAt(), method)
                .changes(from.day(), to.day()).stream().map(StepView::of).toList();
        return Stream.concat(knowledge(), days.stream()).toList();
    }

    private Stream<StepView> knowledge() {
        Situation now = after.on(new AsOf(from.day(), to.knownAt()));
        if (before == null) {
            Announcement told =
                    after.targets().isEmpty() ? null : after.targets().get(0).told();
            return Stream.of(step(Cause.TARGET_CHANGE, null, now, told));
        }
        Situation then = before.on(from);
        if (!StatedVerdict.of(now, method).isOtherThan(StatedVerdict.of(then, method))) {
            return Stream.empty();
        }
        Step step = new Step(then, now);
        return Stream.of(step(step.cause(), then, now, step.trigger(after).orElse(null)));
    }

    private StepView step(Cause cause, Situation then, Situation now, Announcement told) {
        return new StepView(
                StepView.Axis.KNOWLEDGE,
                from.day(),
                cause,
                then == null ? null : VerdictView.of(StatedVerdict.of(then, method)),
                VerdictView.of(StatedVerdict.of(now, method)),
                told == null ? null : ChangeView.Trigger.of(told));
    }
}
