package org.waymark.indicator.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.contracts.Form;
import org.waymark.foundation.time.Today;
import org.waymark.foundation.versioned.RememberedVersions;

/** The definitions in force today, remembered; see {@link RememberedVersions} for what users must check. */
@ApplicationScoped
public class Definitions {
    /** A definition with its version. */
    public record Numbered(String code, int version, IndicatorDefinition definition) {}

    private final RememberedVersions<Indicator, Numbered> remembered;

    Definitions(Today today) {
        remembered = RememberedVersions.inEffect(
                Indicator.class,
                indicator -> new Numbered(indicator.code, indicator.version, indicator.definition()),
                today);
    }

    public Numbered of(String code) {
        return Form.CODE.fits(code) ? remembered.of(code).orElseGet(() -> fresh(code)) : fresh(code);
    }

    public Numbered fresh(String code) {
        return Optional.ofNullable(fresh(List.of(code)).get(code)).orElseThrow(() -> Indicator.unknown(code));
    }

    /** Leaves out codes that are not defined. */
    public Map<String, Numbered> fresh(Collection<String> codes) {
        return remembered.fresh(codes.stream().filter(Form.CODE::fits).toList());
    }
}
