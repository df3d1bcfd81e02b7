package org.waymark.reporting.reportdocument;

import java.math.BigDecimal;
import org.waymark.contracts.plan.PeriodValue;
import org.waymark.reporting.assessment.Attainment;
import org.waymark.reporting.document.DisplayText;
import org.waymark.reporting.known.UnitOfMeasure;
import org.waymark.reporting.report.AssessmentView;
import org.waymark.reporting.report.IndicatorEntry;
import org.waymark.reporting.wording.ReasonWords;
import org.waymark.reporting.wording.VerdictWords;

/** Sentences about one target. */
public final class TargetText {
    private static final int YEAR = 4;

    private final DisplayText say;

    public TargetText(DisplayText say) {
        this.say = say;
    }

    public String name(IndicatorEntry entry) {
        return say.text(entry.name(), entry.indicator());
    }

    /** Empty where it is not known. */
    public String unit(UnitOfMeasure unit) {
        if (unit == null) {
            return "";
        }
        String said = say.pick(unit.zh(), unit.en());
        return said != null ? said : unit.unitMeasure();
    }

    public String attainment(IndicatorEntry entry) {
        return say.text(VerdictWords.of(
                entry.assessment().attainment(), entry.assessment().isFinal(), entry.attribute()));
    }

    /** Since when it is met; null where it is not. */
    public String since(AssessmentView assessment) {
        if (assessment.metSince() == null) {
            return null;
        }
        if (Boolean.TRUE.equals(assessment.metSinceIsFirstKnown())) {
            return say.pick("首个已知值即达到", "from the first known value on");
        }
        return Boolean.TRUE.equals(assessment.metEarly())
                ? say.pick(assessment.metSince() + "年起提前实现", "early, since " + assessment.metSince())
                : say.pick("自" + assessment.metSince() + "起", "since " + assessment.metSince());
    }

    public String word(MethodWord said) {
        return say.text(VerdictWords.of(said.word()));
    }

    /** Why nothing can be said, or how far ahead or behind it is; null where neither is known. */
    public String why(MethodWord said, Attainment attainment) {
        if (said.reason() != null) {
            return say.text(ReasonWords.of(said.reason()));
        }
        BigDecimal lead = said.timeLead();
        if (lead == null || lead.signum() == 0) {
            return null;
        }
        String years = DisplayText.number(lead.abs());
        if (lead.signum() < 0) {
            return say.pick("落后" + years + "年", years + " years behind");
        }
        return attainment == Attainment.MET
                ? say.pick("已超过目标值", "beyond the target value")
                : say.pick("领先" + years + "年", years + " years ahead");
    }

    /** The verdict with its numbers. */
    public String sentence(IndicatorEntry entry) {
        StringBuilder text = new StringBuilder(name(entry)).append(say.pick("：", ": "));
        if (entry.latest() == null) {
            text.append(say.pick("尚无可比值", "no comparable value"));
        } else {
            text.append(value(entry.latest().period(), entry.latest().value(), entry.unit()));
        }
        PeriodValue target = entry.target();
        if (target != null) {
            text.append(say.pick("，目标", "; target ")).append(value(target.period(), target.value(), entry.unit()));
        }
        text.append(say.pick("。水平：", ". Level: ")).append(attainment(entry));
        add(text, since(entry.assessment()));
        MethodWord said = MethodWord.of(entry.assessment());
        String word = word(said);
        text.append(say.pick(word.startsWith("进度") ? "；" : "；进度：", "; pace: ")).append(word);
        add(text, why(said, entry.assessment().attainment()));
        return text.append(say.pick("。", ".")).toString();
    }

    /** A value with its period and unit, as published. */
    public String value(String period, BigDecimal value, UnitOfMeasure unit) {
        String number = value == null ? say.pick("无数值", "no value") : DisplayText.number(value);
        String measure = unit(unit);
        return say.pick(
                period + (period.length() == YEAR ? "年" : "") + number + measure,
                number + english(measure) + " in " + period);
    }

    /** A unit such as 10,000 patents would read as a part of the number. */
    private static String english(String measure) {
        if (measure.isEmpty() || measure.equals("%")) {
            return measure;
        }
        return Character.isDigit(measure.charAt(0)) ? " (unit: " + measure + ")" : " " + measure;
    }

    private void add(StringBuilder text, String more) {
        if (more != null) {
            text.append(say.pick("（", " (")).append(more).append(say.pick("）", ")"));
        }
    }
}
