package org.waymark.project.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.waymark.contracts.Form;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.versioned.History;
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

    /** Folded, for looking up by name; the body says how they are written. */
    public String names;

    /** Every version of it; refuses an agency that there is not. */
    static History<Agency> history(String code) {
        History<Agency> versions =
                Form.CODE.fits(code) ? histories(List.of(code)).get(code) : null;
        if (versions == null) {
            throw unknown(code);
        }
        return versions;
    }

    static Refusal unknown(String code) {
        return Refusal.of(
                ProblemType.NOT_FOUND,
                "没有机构 " + code + "，或当时没有，或没有该版本",
                "There is no agency " + code + ", or none at that time, or not that version");
    }

    /** Every version of each, by code. */
    static Map<String, History<Agency>> histories(Collection<String> codes) {
        return histories(Agency.class, codes);
    }

    /** In order of code, as at the moment. */
    static List<Agency> after(String code, Moment moment, int limit) {
        return inEffectAt(Agency.class, moment, "thing.code > :after", "thing.code")
                .setParameter("after", code)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The registered ones among these agencies at the moment, by code. */
    public static Map<String, Agency> among(Collection<String> codes, Moment moment) {
        return byCode(allInEffectAt(Agency.class, codes, moment));
    }

    static Map<String, Agency> byCode(Collection<Agency> agencies) {
        return agencies.stream().collect(Collectors.toMap(agency -> agency.code, Function.identity()));
    }

    public AgencyDefinition definition() {
        return bodyAs(AgencyDefinition.class);
    }
}
