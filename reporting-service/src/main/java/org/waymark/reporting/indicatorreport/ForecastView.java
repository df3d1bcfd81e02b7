package org.waymark.reporting.indicatorreport;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.problem.Text;
import org.waymark.reporting.forecast.Forecast;
import org.waymark.reporting.forecast.NoForecast;

/**
 * Where a straight trend through the comparable values leads. It is no part of any verdict.
 *
 * @param reason why there is none; null where there is one
 * @param points how many comparable values there are
 */
@Schema(
        name = "Forecast",
        requiredProperties = "*",
        examples =
                """
                {"label": {"zh": "趋势外推，非官方预测", "en": "Trend extrapolation, not an official forecast"},
                 "reason": null, "why": null, "points": 6,
                 "predicted": [{"period": "2025", "value": 13.7253, "low": 13.5823, "high": 13.8683}]}
                """)
public record ForecastView(
        Text label,
        @Schema(nullable = true) NoForecast reason,
        @Schema(nullable = true, description = "The reason in words") Text why,
        @Schema(description = "How many comparable values there are") int points,
        @Schema(description = "The periods after the newest value up to the last target period")
                List<Point> predicted) {
    private static final Text LABEL = new Text("趋势外推，非官方预测", "Trend extrapolation, not an official forecast");

    private static final Map<NoForecast, Text> WHY = new EnumMap<>(Map.of(
            NoForecast.NO_TARGET,
            new Text("没有生效的目标，或规划尚未发布", "No target is in force, or the plan is not released yet"),
            NoForecast.TOO_FEW_POINTS,
            new Text("可比数值不足五个", "There are fewer than five comparable values"),
            NoForecast.SERIES_BREAK,
            new Text("可比数值之间口径断裂", "The series breaks between the comparable values"),
            NoForecast.NOTHING_AHEAD,
            new Text("目标年份的数值已经公布", "The value of the last target period is known"),
            NoForecast.TOO_FAR_AHEAD,
            new Text("目标年份距最新数值超过两期", "The last target period lies more than two periods after the newest value"),
            NoForecast.UNEXPECTED_NEWEST_VALUE,
            new Text(
                    "最新数值落在由此前数值推出的区间之外，趋势可能已变",
                    "The newest value lies outside the interval predicted without it: the trend may have changed")));

    /** 80 % of new values lie between low and high. */
    @Schema(name = "PredictedValue", requiredProperties = "*")
    public record Point(
            String period,
            BigDecimal value,
            @Schema(description = "Lower end of the 80 % interval") BigDecimal low,
            @Schema(description = "Its upper end") BigDecimal high) {}

    static ForecastView of(Forecast forecast) {
        return new ForecastView(
                LABEL,
                forecast.why(),
                forecast.why() == null ? null : WHY.get(forecast.why()),
                forecast.points(),
                forecast.predicted().stream()
                        .map(point -> new Point(point.period().toString(), point.value(), point.low(), point.high()))
                        .toList());
    }
}
