package org.waymark.reporting.preview;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.foundation.problem.Text;
import org.waymark.reporting.situation.DatedValue;

/** What must hold between the members of a request. */
record CheckPreview(JsonMembers body, PreviewRequest request) {
    void check() {
        atMost("targets", request.targets(), PreviewRequest.MOST_TARGETS);
        atMost("observations", request.observations(), PreviewRequest.MOST_OBSERVATIONS);
        checkOrder();
        checkPeriods();
        checkUnits();
    }

    private void atMost(String member, List<?> given, int most) {
        if (given.size() > most) {
            body.broken(member, "too-many", new Text("最多 " + most + " 项", "may hold at most " + most + " items"));
        }
    }

    private void checkOrder() {
        TimePeriod before =
                request.baseline() == null ? null : request.baseline().period();
        for (TimePeriod period : periods(request.targets())) {
            if (before != null && !period.endsAfter(before)) {
                body.broken(
                        "targets",
                        "order",
                        new Text(
                                "目标时间段 " + period + " 应晚于 " + before,
                                "target period " + period + " must end after " + before));
            }
            before = period;
        }
    }

    private void checkPeriods() {
        Set<TimePeriod> seen = new HashSet<>();
        int index = 0;
        for (GivenObservation observation : request.observations()) {
            if (observation.period() != null && (!seen.add(observation.period()) || contradictsBaseline(observation))) {
                broken(index, "period", "given-once", "该时间段已给出", "is given already");
            }
            index++;
        }
    }

    /** A baseline without a target is a value like the others: given again it has to be the same. */
    private boolean contradictsBaseline(GivenObservation observation) {
        DatedValue baseline = request.baseline();
        return request.targets().isEmpty()
                && baseline != null
                && observation.value() != null
                && observation.period().equals(baseline.period())
                && observation.value().compareTo(baseline.value()) != 0;
    }

    private void checkUnits() {
        int index = 0;
        for (GivenObservation observation : request.observations()) {
            if (observation.unit() != null && !body.has("unit")) {
                broken(index, "unit", "unit-of-body", "须同时给出顶层的 unit", "needs the unit of the body to compare with");
            }
            index++;
        }
    }

    private void broken(int index, String member, String rule, String zh, String en) {
        body.violations()
                .add(
                        "/observations/" + index + "/" + member,
                        body.tree().at("/observations/" + index + "/" + member),
                        rule,
                        new Text(zh, en));
    }

    private static List<TimePeriod> periods(List<DatedValue> values) {
        return values.stream().filter(Objects::nonNull).map(DatedValue::period).toList();
    }
}
