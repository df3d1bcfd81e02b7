package org.waymark.project.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.waymark.contracts.Form;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.versioned.Moment;
import org.waymark.foundation.versioned.Version;

/**
 * One version of an agency. A correction holds for all time, a renaming from its day on: on a given day the version that
 * took effect last counts, of several from the same day the one recorded last.
 */
@Entity
public class Agency extends Version {
    /** Whoever may act for it on some day; for looking up, the body says when. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "acted_for_by", columnDefinition = "text[]")
    public List<String> actedForBy;

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

    /** The registered ones among these agencies at the moment, by code. */
    public static Map<String, Agency> among(Collection<String> codes, Moment moment) {
        return allInEffectAt(Agency.class, codes, moment).stream()
                .collect(Collectors.toMap(agency -> agency.code, Function.identity()));
    }

    public AgencyDefinition definition() {
        return bodyAs(AgencyDefinition.class);
    }
}
