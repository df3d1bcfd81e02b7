package org.waymark.indicator.catalogue;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.contracts.Form;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.versioned.History;
import org.waymark.foundation.versioned.Version;

/** A version of a statistical concept's definition. It belongs to no plan. */
@Entity
public class Indicator extends Version {
    public static void refuseUnknown(String code) {
        known(code, null, null);
    }

    /** The definition in force on the day. */
    public static Indicator known(String code, LocalDate day) {
        return known(code, null, day);
    }

    /** The version named; without one, the definition in force on the day. */
    static Indicator known(String code, Integer version, LocalDate day) {
        return found(code, version, day).orElseThrow(() -> unknown(asked(code, version, null)));
    }

    /** Every version of each; codes that are not defined are left out. */
    public static Map<String, History<Indicator>> histories(Collection<String> codes) {
        return histories(Indicator.class, codes);
    }

    public static Optional<History<Indicator>> history(String code) {
        return Optional.ofNullable(histories(List.of(code)).get(code));
    }

    private static Optional<Indicator> found(String code, Integer version, LocalDate day) {
        return Form.CODE.fits(code) ? found(Indicator.class, code, version, day) : Optional.empty();
    }

    /** The versions among these that exist. */
    static List<Indicator> numbered(Collection<String> codes, Collection<Integer> versions) {
        return list("code in ?1 and version in ?2", codes, versions);
    }

    static List<String> codes(String after, int limit) {
        return codes(Indicator.class, after, limit);
    }

    /** The indicators whose definition in force on the day names the agency as a provider. */
    public static List<Indicator> providedBy(String agency, LocalDate day) {
        return Panache.getSession(Indicator.class)
                .createNativeQuery(
                        "select thing.* from indicator thing where thing.version = "
                                + inEffect("indicator", "thing.code", "?1")
                                + " and cast(body as jsonb) -> 'providers'"
                                + " @> jsonb_build_array(jsonb_build_object('agency', cast(?2 as text)))",
                        Indicator.class)
                .setParameter(1, day)
                .setParameter(2, agency)
                .getResultList();
    }

    /** All, by their definitions in force on the day. */
    public static List<Indicator> inForce(LocalDate day) {
        return Panache.getSession(Indicator.class)
                .createNativeQuery(
                        "select thing.* from indicator thing where thing.version = "
                                + inEffect("indicator", "thing.code", "?1"),
                        Indicator.class)
                .setParameter(1, day)
                .getResultList();
    }

    public IndicatorDefinition definition() {
        return bodyAs(IndicatorDefinition.class);
    }

    public static Refusal unknown(String code) {
        return Refusal.of(ProblemType.UNKNOWN_INDICATOR, "没有指标 " + code, "There is no indicator " + code);
    }
}
