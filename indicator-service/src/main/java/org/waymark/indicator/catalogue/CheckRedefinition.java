package org.waymark.indicator.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.problem.Violation.Severity;
import org.waymark.foundation.versioned.History;
import org.waymark.indicator.catalogue.IndicatorDefinition.Direction;

/** Checks that a new definition says from when it holds, and that targets fit it. */
record CheckRedefinition(String code, IndicatorDefinition definition, JsonMembers body, LocalDate today) {
    private static final int MOST_NAMED = 5;

    void check(TargetsOnIndicator targets) {
        Optional<History<Indicator>> history = Indicator.history(code);
        if (definition.effectiveFrom() == null && !body.violations().at("/effectiveFrom")) {
            history.flatMap(known -> known.inForceOn(today)).ifPresent(this::checkDay);
        }
        Direction direction = definition.direction();
        if (direction != null
                && history.flatMap(known -> known.inForceOn(firstDay()))
                        .map(before -> before.definition().direction() != direction)
                        .orElse(true)) {
            checkDirection(targets.against(direction, code, firstDay()));
        }
    }

    /** From today on, on which the definition holds. */
    private LocalDate firstDay() {
        LocalDate day = definition.effectiveFrom();
        return day == null || day.isBefore(today) ? today : day;
    }

    private void checkDay(Indicator held) {
        IndicatorDefinition before = held.definition();
        boolean otherUnit = isUnitReadable()
                && !definition.unit().code().equals(before.unit().code());
        boolean otherDirection = definition.direction() != null && definition.direction() != before.direction();
        if (otherUnit || otherDirection) {
            String was = UnitOfMeasure.words(before.unit().code()) + ", " + before.direction();
            mustSayItsDay(new Text(
                    "单位或方向与今天生效的第 " + held.version + " 版（" + was + "）不同，须填写新定义从哪天起生效，如 " + today,
                    "is required: unit or direction differ from version " + held.version + ", in force today (" + was
                            + "). Say from which day the new definition holds, such as " + today));
        } else if (!held.effectiveFrom.equals(Indicator.ALWAYS)) {
            mustSayItsDay(new Text(
                    "第 " + held.version + " 版自 " + held.effectiveFrom + " 起生效，不写日期的新版今天不会生效；须填写新定义从哪天起生效，如 " + today,
                    "is required: version " + held.version + " holds since " + held.effectiveFrom
                            + ", and a new one without a day would not hold today. Say from which day it holds, such as "
                            + today));
        }
    }

    private boolean isUnitReadable() {
        return Stream.of("/unit", "/unit/unitMeasure", "/unit/unitMultiplier").noneMatch(body.violations()::at);
    }

    private void mustSayItsDay(Text message) {
        body.broken("effectiveFrom", "effective-from", message);
    }

    private void checkDirection(List<String> against) {
        if (against.isEmpty()
                || definition.hasJustification()
                || body.violations().at("/direction")) {
            return;
        }
        String named = String.join(", ", against.subList(0, Math.min(MOST_NAMED, against.size())));
        String more = against.size() > MOST_NAMED ? ", … (" + against.size() + ")" : "";
        body.broken(
                "direction",
                "target-direction",
                Severity.WARNING,
                new Text(
                        "下列目标与方向 " + definition.direction() + " 相反：" + named + more + "；请更正，或在 justification 中说明",
                        "these targets lie against " + definition.direction() + ": " + named + more
                                + "; correct it, or explain it in justification"));
    }
}
