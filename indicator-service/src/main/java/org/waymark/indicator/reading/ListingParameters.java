package org.waymark.indicator.reading;

import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.contracts.Form;
import org.waymark.foundation.caller.CurrentCaller;
import org.waymark.foundation.parameter.CodeInPath;
import org.waymark.foundation.parameter.DateParameter;
import org.waymark.foundation.parameter.FlagParameter;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.problem.Violations;
import org.waymark.foundation.time.Today;
import org.waymark.indicator.area.Areas;
import org.waymark.indicator.catalogue.Definitions;
import org.waymark.indicator.catalogue.IndicatorDefinition;
import org.waymark.indicator.catalogue.TotalCode;
import org.waymark.indicator.observation.ReviewState;
import org.waymark.indicator.observation.Visibility;

/** Reads the query parameters of a list of observations. */
@ApplicationScoped
class ListingParameters {
    private final Definitions definitions;
    private final Areas areas;
    private final CurrentCaller caller;
    private final Today today;
    private final Clock clock;

    ListingParameters(Definitions definitions, Areas areas, CurrentCaller caller, Today today, Clock clock) {
        this.definitions = definitions;
        this.areas = areas;
        this.caller = caller;
        this.today = today;
        this.clock = clock;
    }

    ListingQuery of(
            String code,
            String area,
            String breakdown,
            String period,
            String from,
            String to,
            String state,
            String asOf,
            String knownAt,
            String updatedAfter,
            String includeHistory) {
        Violations violations = new Violations();
        areas.check("area", area, violations);
        checkBreakdown(breakdown, definitions.of(code).definition(), violations);
        Set<ReviewState> states = states(state, violations);
        LocalDate day = DateParameter.of("asOf", asOf, violations);
        Instant instant = DateParameter.knownAt(knownAt, clock, violations);
        violations.refuseIfAny();
        return new ListingQuery(
                definitions.of(code).code(),
                area,
                breakdown,
                PeriodParameter.of("period", period),
                PeriodParameter.of("from", from),
                PeriodParameter.of("to", to),
                states,
                states == null ? Visibility.ofAnybody(today.date()) : Visibility.of(caller.get(), today.date()),
                day == null && states == null ? today.date() : day,
                instant,
                updatedAfter(updatedAfter, day, instant),
                FlagParameter.of("includeHistory", includeHistory));
    }

    private static void checkBreakdown(String breakdown, IndicatorDefinition definition, Violations violations) {
        Optional<Text> total = breakdown == null ? Optional.empty() : TotalCode.problem(breakdown, definition);
        if (total.isPresent()) {
            violations.add("?breakdown", new TextNode(breakdown), "breakdown", total.get());
        } else {
            CodeInPath.check("breakdown", breakdown, Form.BREAKDOWN, violations);
        }
    }

    private static Set<ReviewState> states(String given, Violations violations) {
        if (given == null || given.isEmpty()) {
            return null;
        }
        Set<ReviewState> states = EnumSet.noneOf(ReviewState.class);
        for (String name : given.split(",", -1)) {
            Arrays.stream(ReviewState.values())
                    .filter(state -> state.name().equals(name))
                    .findFirst()
                    .ifPresentOrElse(
                            states::add, () -> violations.add("?state", new TextNode(name), "one-of", oneOf()));
        }
        return states;
    }

    private static Text oneOf() {
        String names = Arrays.stream(ReviewState.values()).map(Enum::name).collect(Collectors.joining(", "));
        return new Text("应为其中之一：" + names, "must be one of " + names);
    }

    private UpdatedAfter updatedAfter(String given, LocalDate asOf, Instant knownAt) {
        Instant instant = DateParameter.instant("updatedAfter", given);
        if (instant == null) {
            return null;
        }
        LocalDate day = today.dateAt(instant);
        if ((asOf != null && day.isAfter(asOf)) || (knownAt != null && instant.isAfter(knownAt))) {
            Violations violations = new Violations();
            violations.add(
                    "?updatedAfter",
                    new TextNode(given),
                    "order",
                    new Text("不能晚于 asOf 或 knownAt", "must not lie after asOf or knownAt"));
            violations.refuseIfAny();
        }
        return new UpdatedAfter(instant, day);
    }
}
