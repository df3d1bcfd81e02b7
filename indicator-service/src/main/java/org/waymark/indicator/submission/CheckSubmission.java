package org.waymark.indicator.submission;

import org.waymark.contracts.observation.Unit;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.problem.Text;
import org.waymark.indicator.area.AreaList;
import org.waymark.indicator.catalogue.IndicatorDefinition;
import org.waymark.indicator.observation.ObservationStatus;
import org.waymark.indicator.observation.ReleaseBasis;

/** Checks that the members of a submission fit each other, the indicator's definition and the known areas. */
record CheckSubmission(Submission said, JsonMembers body) {
    /** @param definition null where it is unknown: what holds for every indicator is checked all the same */
    void check(IndicatorDefinition definition, AreaList areas) {
        checkItself();
        checkComparable();
        if (definition != null) {
            checkAgainst(definition);
        }
        if (said.area() != null && !body.violations().at("/area")) {
            areas.problem(said.area(), said.period()).ifPresent(problem -> body.broken("area", "area", problem));
        }
    }

    private void checkItself() {
        if (said.value() == null
                && said.missingReason() == null
                && !body.has("value")
                && !body.violations().at("/missingReason")) {
            body.broken(
                    "missingReason",
                    "required",
                    new Text(
                            "请填写 value；没有数值时将其留空，并在 missingReason 中说明原因，如 NOT_COLLECTED",
                            "give a value, or leave it blank and say why in missingReason, e.g. NOT_COLLECTED"));
        }
        if (said.value() != null && said.missingReason() != null) {
            body.broken(
                    "missingReason",
                    "value-or-missing",
                    new Text("有值时不能填写缺失原因", "must be absent when there is a value"));
        }
        checkStatus();
        if (said.releasedAt() != null && said.releasedAtBasis() == ReleaseBasis.ASSUMED) {
            body.broken(
                    "releasedAtBasis",
                    "released-at-basis",
                    new Text(
                            "ASSUMED 表示发布日未知，不能同时给出 releasedAt",
                            "ASSUMED says that the day is unknown, but releasedAt gives one"));
        }
    }

    private void checkStatus() {
        ObservationStatus status = said.status();
        boolean hasValue = said.value() != null;
        if (status != null && !status.fits(hasValue) && !body.violations().at("/value")) {
            String fitting = ObservationStatus.fitting(hasValue);
            body.broken(
                    "status",
                    "status-fits-value",
                    hasValue
                            ? new Text(
                                    "状态 " + status + " 表示没有数值，这里却有；有值时可用 " + fitting,
                                    "status " + status
                                            + " says that there is no value, but there is one; with a value it is one of "
                                            + fitting)
                            : new Text(
                                    "状态 " + status + " 表示有数值，这里却没有；缺失时可用 " + fitting + "，不填则为 O",
                                    "status " + status
                                            + " says that there is a value, but there is none; without a value it is one of "
                                            + fitting + ", and O when absent"));
        }
    }

    private void checkComparable() {
        if (said.comparable()
                && said.status() != ObservationStatus.B
                && !body.violations().at("/status")) {
            body.broken(
                    "comparable",
                    "comparable-after-break",
                    new Text("只用于状态 B（序列中断）的值", "is only for a value with status B, which breaks its series"));
        }
        if (said.comparable() && said.reason() == null && !body.violations().at("/reason")) {
            body.broken(
                    "reason",
                    "reason-required",
                    new Text(
                            "comparable 为 true 时须在 reason 中说明为何可与中断前的值相比",
                            "comparable needs a reason that says why the value can be compared with those before the break"));
        }
    }

    private void checkAgainst(IndicatorDefinition definition) {
        if (said.period() != null
                && !definition.periodTypes().contains(said.period().type())) {
            body.broken(
                    "period",
                    "period-type",
                    new Text(
                            "周期类型 " + said.period().type() + " 不在该指标的 " + definition.periodTypes() + " 之中",
                            "period type " + said.period().type() + " is not among the indicator's "
                                    + definition.periodTypes()));
        }
        if (said.unit() != null && !said.unit().equals(definition.unit().code())) {
            Unit own = definition.unit().code();
            body.broken(
                    "unit",
                    "unit",
                    new Text(
                            "应等于该指标的单位 " + own.unitMeasure() + " × 10^" + own.unitMultiplier(),
                            "must equal the indicator's unit " + own.unitMeasure() + " × 10^" + own.unitMultiplier()));
        }
        if (said.breakdown() != null
                && !body.violations().at("/breakdown")
                && !definition.takesBreakdown(said.breakdown())) {
            body.broken(
                    "breakdown",
                    "breakdown",
                    new Text(
                            "该指标只接受 _T 与 " + definition.breakdowns(),
                            "the indicator takes only _T and " + definition.breakdowns()));
        }
    }
}
