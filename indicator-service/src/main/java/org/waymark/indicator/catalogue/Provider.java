package org.waymark.indicator.catalogue;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.contracts.Form;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.versioned.Version;
import org.waymark.indicator.area.AreaList;

/** An agency that reports an indicator for the areas named; {@code *} means all. */
@Schema(requiredProperties = "*")
public record Provider(String agency, List<String> areas) {
    private static final String EVERYWHERE = "*";

    static Provider of(JsonMembers provider, AreaList known) {
        Provider read = new Provider(provider.required("agency", provider.text("agency")), provider.texts("areas"));
        if (read.agency != null && !Form.CODE.fits(read.agency)) {
            provider.broken("agency", "code", new Text("不是合法的机构代码", "is not a code: " + Form.CODE.pattern()));
        }
        if (read.areas.isEmpty()) {
            provider.required("areas", null);
        }
        read.areas.stream()
                .filter(area -> !area.equals(EVERYWHERE))
                .map(area -> known.problem(area, null))
                .flatMap(Optional::stream)
                .forEach(problem -> provider.broken("areas", "area", problem));
        provider.refuseUnknownMembers();
        return read;
    }

    boolean reports(String area) {
        return areas.contains(EVERYWHERE) || areas.contains(area);
    }

    /**
     * {@link #reports} in SQL: whether an agency reports an indicator for an area. Its parameter is the day whose
     * definition counts.
     */
    public static String reportsSql(String agency, String indicator, String area) {
        return """
            exists (
                select from indicator one, jsonb_array_elements(one.body::jsonb -> 'providers') provider
                where one.code = %2$s and one.version = %4$s and provider ->> 'agency' = %1$s
                  and (provider -> 'areas' @> '"%5$s"' or provider -> 'areas' @> to_jsonb(%3$s::text)))"""
                .formatted(agency, indicator, area, Version.inEffect("indicator", indicator, "?"), EVERYWHERE);
    }
}
