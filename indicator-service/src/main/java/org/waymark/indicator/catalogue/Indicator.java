package org.waymark.indicator.catalogue;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.Entity;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.waymark.contracts.Form;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.versioned.Version;

/** A version of a statistical concept's definition. It belongs to no plan. */
@Entity
public class Indicator extends Version {
    public static Indicator known(String code) {
        return known(code, null);
    }

    public static Indicator known(String code, Integer version) {
        return found(code, version).orElseThrow(() -> unknown(asked(code, version, null)));
    }

    public static Optional<Indicator> current(String code) {
        return found(code, null);
    }

    private static Optional<Indicator> found(String code, Integer version) {
        return Form.CODE.fits(code) ? found(Indicator.class, code, version, null) : Optional.empty();
    }

    /** The versions among these that exist. */
    static List<Indicator> numbered(Collection<String> codes, Collection<Integer> versions) {
        return list("code in ?1 and version in ?2", codes, versions);
    }

    static List<Indicator> allCurrent(String after, int limit) {
        return allCurrent(Indicator.class, after, limit);
    }

    /** The indicators whose current definition names the agency as a provider. */
    public static List<Indicator> providedBy(String agency) {
        return Panache.getSession(Indicator.class)
                .createNativeQuery(
                        "select thing.* from indicator thing where " + isLatest("indicator")
                                + " and cast(body as jsonb) -> 'providers'"
                                + " @> jsonb_build_array(jsonb_build_object('agency', cast(?1 as text)))",
                        Indicator.class)
                .setParameter(1, agency)
                .getResultList();
    }

    public IndicatorDefinition definition() {
        return bodyAs(IndicatorDefinition.class);
    }

    public static Refusal unknown(String code) {
        return Refusal.of(ProblemType.UNKNOWN_INDICATOR, "没有指标 " + code, "There is no indicator " + code);
    }
}
