package org.waymark.indicator.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.contracts.observation.Unit;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.period.PeriodType;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.provenance.Provenance;
import org.waymark.foundation.provenance.SourceReference;
import org.waymark.foundation.versioned.Definition;
import org.waymark.indicator.area.AreaList;

/**
 * What an indicator means: the body of {@code PUT /indicators/{code}}.
 *
 * @param stockOrFlow what a value is, in words: a stock at the end of the period, a flow during it, a ratio
 * @param breakdowns the codes a breakdown may have besides {@code _T}; free when empty
 * @param decimals how many decimals are shown
 * @param reviewSteps 0: published at once; 1: PUBLISH by another person; 2: VERIFY, then PUBLISH
 * @param dueAfter how long after the last day of a period its value is due; periods of types not named are never due
 * @param aggregation how values of areas make that of the whole; not said when absent
 * @param effectiveFrom the day from which this definition holds; no beginning when absent. A first definition has always
 *     held
 * @param justification why it holds although targets lie against its direction
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        requiredProperties = {"name", "unit", "direction", "periodTypes"},
        examples = IndicatorExample.DEFINITION)
public record IndicatorDefinition(
        Text name,
        UnitOfMeasure unit,
        Direction direction,
        Text definition,
        List<PeriodType> periodTypes,
        String stockOrFlow,
        List<Provider> providers,
        @Schema(description = "The codes that a breakdown may have besides _T; any where there are none")
                List<String> breakdowns,
        @Schema(description = "How many are shown") Integer decimals,
        @Schema(description = "0: published at once; 1: PUBLISH by another person; 2: VERIFY, then PUBLISH")
                int reviewSteps,
        @Schema(
                        type = SchemaType.OBJECT,
                        description = "By period type: how long after a period's last day its value is due",
                        examples = "{\"A\":\"P60D\",\"M\":\"P15D\"}")
                Map<PeriodType, Period> dueAfter,
        @Schema(description = "How values of areas make that of the whole; not said when absent")
                Aggregation aggregation,
        @Schema(
                        description =
                                "The day from which this definition holds. Without it it has always held, and so has a first one")
                LocalDate effectiveFrom,
        String reason,
        @Schema(description = "Why it is right although a warning says that it looks wrong") String justification,
        List<SourceReference> sources,
        Provenance provenance)
        implements Definition {
    /** The direction that is good. */
    public enum Direction {
        HIGHER_IS_BETTER,
        LOWER_IS_BETTER,
        MAINTAIN
    }

    static IndicatorDefinition of(JsonMembers body, AreaList areas) {
        List<PeriodType> periodTypes = periodTypes(body, "periodTypes");
        IndicatorDefinition definition = new IndicatorDefinition(
                body.required("name", body.label("name")),
                body.required("unit", UnitOfMeasure.of(body.object("unit"))),
                body.required("direction", body.oneOf("direction", Direction.class)),
                body.label("definition"),
                periodTypes,
                body.text("stockOrFlow"),
                body.objects("providers", provider -> Provider.of(provider, areas)),
                body.texts("breakdowns"),
                body.integer("decimals", 0, 15),
                zeroIfAbsent(body.integer("reviewSteps", 0, 2)),
                DueAfter.of(body, periodTypes),
                Aggregation.of(body),
                body.date("effectiveFrom"),
                body.text("reason"),
                body.text("justification"),
                SourceReference.of(body),
                Provenance.of(body));
        body.refuseUnknownMembers();
        return definition;
    }

    boolean hasJustification() {
        return justification != null && !justification.isBlank();
    }

    /** The same in another unit. */
    public IndicatorDefinition in(Unit other) {
        return new IndicatorDefinition(
                name,
                new UnitOfMeasure(null, null, other.unitMeasure(), other.unitMultiplier()),
                direction,
                definition,
                periodTypes,
                stockOrFlow,
                providers,
                breakdowns,
                decimals,
                reviewSteps,
                dueAfter,
                aggregation,
                effectiveFrom,
                reason,
                justification,
                sources,
                provenance);
    }

    /** The codes of the agencies that may report this area. */
    public List<String> providersOf(String area) {
        return providers.stream()
                .filter(provider -> provider.reports(area))
                .map(Provider::agency)
                .toList();
    }

    public boolean takesBreakdown(String breakdown) {
        return breakdowns == null
                || breakdowns.isEmpty()
                || breakdown.equals(TotalCode.TOTAL)
                || breakdowns.contains(breakdown);
    }

    /** Whether its own list holds the breakdown. */
    boolean declares(String breakdown) {
        return breakdowns != null && breakdowns.contains(breakdown);
    }

    /** Requires at least one. */
    public static List<PeriodType> periodTypes(JsonMembers body, String member) {
        List<PeriodType> types = new ArrayList<>();
        for (String name : body.texts(member)) {
            try {
                types.add(PeriodType.valueOf(name));
            } catch (IllegalArgumentException unknown) {
                body.broken(
                        member,
                        "period-type",
                        new Text(
                                "未知的周期类型 " + name + "；可用 A S T Q M W D R",
                                name + " is no period type; there are A S T Q M W D R"));
            }
        }
        return body.required(member, types.isEmpty() ? null : List.copyOf(types));
    }

    private static int zeroIfAbsent(Integer number) {
        return number == null ? 0 : number;
    }
}
