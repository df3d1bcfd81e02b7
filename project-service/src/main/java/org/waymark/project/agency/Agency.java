package org.waymark.project.agency;

import jakarta.persistence.Entity;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.contracts.Form;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.versioned.Version;

/** One version of an agency. A correction holds for all time, so the last recorded version is the one that counts. */
@Entity
public class Agency extends Version {
    /** @param version null for the last recorded one */
    static Agency known(String code, Integer version) {
        return (Form.CODE.fits(code) ? found(Agency.class, code, version, null) : Optional.<Agency>empty())
                .orElseThrow(() -> Refusal.of(
                        ProblemType.NOT_FOUND,
                        "没有机构 " + code + "，或没有该版本",
                        "There is no agency " + code + ", or not that version"));
    }

    static List<Agency> after(String code, int limit) {
        return allCurrent(Agency.class, code, limit);
    }

    /** The registered ones among these agencies, by code. */
    public static Map<String, Agency> among(Collection<String> codes) {
        return allCurrent(Agency.class, codes).stream()
                .collect(Collectors.toMap(agency -> agency.code, Function.identity()));
    }

    public AgencyDefinition definition() {
        return bodyAs(AgencyDefinition.class);
    }
}
