package org.waymark.reporting.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.contracts.plan.PeriodValue;
import org.waymark.contracts.plan.TargetSet;
import org.waymark.reporting.known.IndicatorBody;
import org.waymark.reporting.known.KnownTarget;
import org.waymark.reporting.known.KnownVersion;
import org.waymark.reporting.known.KnownVintage;
import org.waymark.reporting.known.PlanBody;
import org.waymark.reporting.known.UnitOfMeasure;
import org.waymark.reporting.number.Unit;
import org.waymark.reporting.situation.Announcement;
import org.waymark.reporting.situation.EvidenceFrom;
import org.waymark.reporting.situation.Subject;

class EvidenceOverTimeTest {
    private static final Instant MONDAY = Instant.parse("2026-11-16T08:00:00Z");

    @Test
    void it_begins_once_plan_and_target_are_known() {
        assertThat(facts(3).evidenceOverTime(plan(1)))
                .extracting(EvidenceFrom::knownFrom)
                .first()
                .isEqualTo(at(3));
        assertThat(facts(1).evidenceOverTime(plan(2)))
                .extracting(EvidenceFrom::knownFrom)
                .first()
                .isEqualTo(at(2));
    }

    @Test
    void a_unit_is_known_once_its_definition_is() {
        List<EvidenceFrom> evidence = facts(1).evidenceOverTime(plan(1));

        assertThat(evidence).extracting(EvidenceFrom::knownFrom).containsExactly(at(1), at(4), at(6));
        assertThat(evidence)
                .extracting(from ->
                        from.evidence().series().vintages().get(0).reported().unit())
                .containsExactly(null, null, new Unit("NUMBER", 4));
        assertThat(evidence)
                .extracting(from -> from.evidence().targets().get(0).unit())
                .containsExactly(null, new Unit("NUMBER", 0), new Unit("NUMBER", 0));
    }

    @Test
    void at_each_instant_it_is_what_the_facts_known_then_give() {
        TargetFacts all = facts(1);
        for (EvidenceFrom from : all.evidenceOverTime(plan(1))) {
            TargetFacts known = new TargetFacts(
                    all.subject(),
                    all.versions(),
                    new IndicatorFacts(all.indicator().versions().stream()
                            .filter(version -> version.told().isBy(from.knownFrom()))
                            .toList()),
                    all.vintages());
            assertThat(from.evidence()).isEqualTo(known.evidence(plan(1)));
        }
    }

    /** A value reported under the second definition, which is told last. */
    private static TargetFacts facts(int targetTold) {
        return new TargetFacts(
                new Subject("plan", "indicator", "CN"),
                List.of(new KnownTarget(target(), told(targetTold))),
                new IndicatorFacts(List.of(definition(1, 0, 4), definition(2, 4, 6))),
                List.of(new KnownVintage(
                        "indicator",
                        "CN",
                        "2022",
                        1,
                        false,
                        BigDecimal.TEN,
                        null,
                        "A",
                        null,
                        2,
                        false,
                        null,
                        told(5))));
    }

    private static PlanFacts plan(int told) {
        return new PlanFacts(List.of(new KnownVersion<>(
                "plan",
                1,
                null,
                at(told),
                told(told),
                new PlanBody(null, null, null, new PlanBody.Duration("2021", "2025"), null, null))));
    }

    private static KnownVersion<IndicatorBody> definition(int version, int multiplier, int told) {
        UnitOfMeasure unit = new UnitOfMeasure(null, null, "NUMBER", multiplier);
        return new KnownVersion<>(
                "indicator",
                version,
                null,
                at(told),
                told(told),
                new IndicatorBody(null, unit, "HIGHER_IS_BETTER", null, List.of("A"), List.of(), Map.of(), null));
    }

    private static TargetSet target() {
        return new TargetSet(
                "plan",
                "indicator",
                "CN",
                1,
                LocalDate.parse("2021-01-01"),
                null,
                null,
                List.of(new PeriodValue("2025", BigDecimal.TEN)),
                null,
                "BINDING",
                null,
                null,
                null,
                null,
                null,
                null,
                at(1),
                null,
                null,
                null);
    }

    private static Announcement told(int second) {
        return new Announcement(null, at(second));
    }

    private static Instant at(int second) {
        return MONDAY.plusSeconds(second);
    }
}
