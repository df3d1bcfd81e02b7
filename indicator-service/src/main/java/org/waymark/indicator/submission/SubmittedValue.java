package org.waymark.indicator.submission;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.waymark.contracts.observation.Unit;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.lookalike.Multiple;
import org.waymark.foundation.lookalike.NumberText;
import org.waymark.foundation.problem.Text;
import org.waymark.indicator.catalogue.IndicatorDefinition;
import org.waymark.indicator.observation.ObservationStatus;

/** Reads the value. Text in its place is told what it is and how the value, or its absence, is written. */
final class SubmittedValue {
    private static final String VALUE = "value";
    private static final Text BLANK = new Text(
            "是空白文本，不是数字；没有数值时请写 null 或不填，并在 missingReason 中说明原因（如 NOT_COLLECTED）",
            "is blank text, not a number; where there is no value write null or leave it out, and give missingReason, such as"
                    + " NOT_COLLECTED");

    private SubmittedValue() {}

    /** @param definition null where it is unknown */
    static BigDecimal of(JsonMembers body, IndicatorDefinition definition) {
        JsonNode sent = body.any(VALUE);
        if (sent == null || !sent.isTextual()) {
            return body.decimal(VALUE);
        }
        String text = sent.textValue();
        Text problem = text.isBlank()
                ? BLANK
                : NumberText.isMissing(text)
                        ? missing(text, body)
                        : multiple(text, definition).orElseGet(() -> NumberText.problem(text));
        body.broken(VALUE, "type", problem);
        return null;
    }

    private static Text missing(String text, JsonMembers body) {
        String mark = text.strip();
        Text zero =
                NumberText.mayBeZero(text) ? new Text("或零（为零请写 0）", " or for zero (then write 0)") : new Text("", "");
        Text status = statusWithValue(body);
        return new Text(
                mark + " 表示没有数值" + zero.zh() + "；没有数值时请将 value 留空，填写 missingReason（如 NOT_COLLECTED）和相应的 status（如 O）"
                        + status.zh(),
                mark + " stands for a missing value" + zero.en()
                        + "; leave value blank and give missingReason where there is none, such as NOT_COLLECTED, with a"
                        + " status such as O" + status.en());
    }

    private static Text statusWithValue(JsonMembers body) {
        String sent = body.tree().path("status").asText();
        return Arrays.stream(ObservationStatus.values())
                .filter(status -> status.name().equals(sent) && !status.fits(false))
                .map(status ->
                        new Text("；status " + status + " 却表示有数值", "; status " + status + " says that there is one"))
                .findFirst()
                .orElse(new Text("", ""));
    }

    /** 1.5万 is 15000 in one unit and 1.5 in another. */
    private static Optional<Text> multiple(String text, IndicatorDefinition definition) {
        if (definition == null || definition.unit() == null) {
            return Optional.empty();
        }
        Unit unit = definition.unit().code();
        return Multiple.of(text).map(multiple -> {
            String times = multiple.product();
            String name = unit.unitMeasure() + " × 10^" + unit.unitMultiplier();
            String written = multiple.number()
                    .scaleByPowerOfTen(multiple.power() - unit.unitMultiplier())
                    .stripTrailingZeros()
                    .toPlainString();
            return new Text(
                    text.strip() + " 即 " + times + "，而该指标的单位是 " + name + "；系统不作换算，请写 " + written,
                    text.strip() + " is " + times + ", and the unit of the indicator is " + name
                            + "; nothing is converted here: write " + written);
        });
    }
}
