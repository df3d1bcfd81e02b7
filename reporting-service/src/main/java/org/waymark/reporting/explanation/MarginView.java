package org.waymark.reporting.explanation;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.reporting.margin.InputEffect;
import org.waymark.reporting.margin.Margin;
import org.waymark.reporting.margin.Turns;
import org.waymark.reporting.number.PlainNumber;

/**
 * How far the verdict is from being another one, and which revision would make it so.
 *
 * @param attainment where the attainment turns
 * @param word where the method's word turns; null where the method does not look at the latest value alone
 * @param inputs what a revision of each value compared would do
 */
@Schema(name = "Margin", requiredProperties = "*")
public record MarginView(
        @Schema(description = "Where another latest value would be another attainment") Pair attainment,
        @Schema(
                        nullable = true,
                        description =
                                "Where another latest value would be another word; null where the method does not look at"
                                        + " the latest value alone")
                Pair word,
        List<Effect> inputs) {
    private static final int DECIMALS = 6;

    /** Each null where no value in that direction turns the verdict. */
    @Schema(name = "Turns", requiredProperties = "*")
    public record Pair(@Schema(nullable = true) Turn up, @Schema(nullable = true) Turn down) {
        static Pair of(Turns turns) {
            return new Pair(Turn.of(turns.up()), Turn.of(turns.down()));
        }
    }

    /** Numbers have at most six decimals. */
    @Schema(
            name = "Turn",
            requiredProperties = "*",
            examples =
                    "{\"at\": 13, \"reachedAtValue\": false, \"distance\": 0.38, \"share\": 0.028401, \"turnsTo\": \"NOT_MET\"}")
    public record Turn(
            @Schema(description = "The nearest value at which it turns, in the unit of the entry") BigDecimal at,
            @Schema(description = "It turns at the value itself; otherwise as soon as that is passed")
                    boolean reachedAtValue,
            @Schema(description = "From the latest value, never negative") BigDecimal distance,
            @Schema(nullable = true, description = "Of the latest value; null where that is zero") BigDecimal share,
            @Schema(description = "The attainment or word it turns to") String turnsTo) {
        static Turn of(org.waymark.reporting.margin.Turn turn) {
            return turn == null
                    ? null
                    : new Turn(
                            PlainNumber.rounded(turn.at(), DECIMALS),
                            turn.reachedAtValue(),
                            PlainNumber.rounded(turn.distance(), DECIMALS),
                            PlainNumber.rounded(turn.share(), DECIMALS),
                            turn.to());
        }
    }

    /** @param mayDecide another value of this input can give another verdict */
    @Schema(name = "EffectOfInput", requiredProperties = "*")
    public record Effect(
            String period,
            int vintage,
            @Schema(description = "Another value of it can give another verdict") boolean mayDecide,
            @Schema(description = "What would be said without it") VerdictView ifWithdrawn,
            boolean flipsIfWithdrawn) {
        static Effect of(InputEffect effect) {
            return new Effect(
                    effect.input().period().toString(),
                    effect.input().vintage(),
                    effect.mayDecide(),
                    VerdictView.of(effect.ifWithdrawn()),
                    effect.flipsIfWithdrawn());
        }
    }

    /** Null where nothing is compared. */
    public static MarginView of(Margin margin) {
        return margin.latest().isEmpty()
                ? null
                : new MarginView(
                        Pair.of(margin.attainment()),
                        margin.word().map(Pair::of).orElse(null),
                        margin.inputs().stream().map(Effect::of).toList());
    }
}
