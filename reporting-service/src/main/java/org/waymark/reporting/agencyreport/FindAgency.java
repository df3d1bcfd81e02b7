package org.waymark.reporting.agencyreport;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.problem.Text;
import org.waymark.reporting.evidence.AgencyDirectory;
import org.waymark.reporting.evidence.FindAgencies;
import org.waymark.reporting.known.AgencyBody;
import org.waymark.reporting.situation.AsOf;

@ApplicationScoped
class FindAgency {
    private static final int MOST_NAMED = 5;
    private static final int SHORTEST_PART = 2;

    private final FindAgencies findAgencies;

    FindAgency(FindAgencies findAgencies) {
        this.findAgencies = findAgencies;
    }

    /** Everyone who was known; refused, with those that may be meant, where the agency was not. */
    AgencyDirectory directoryWith(String agency, AsOf asOf) {
        AgencyDirectory directory = findAgencies.all(asOf);
        if (directory.named(agency).isEmpty()) {
            List<String> near = near(agency, directory);
            String named = String.join(", ", near);
            throw Refusal.of(
                            ProblemType.NOT_FOUND,
                            "截至 " + asOf.knownAt() + " 没有机构 " + agency + (near.isEmpty() ? "" : "；是否指 " + named),
                            "There was no agency " + agency + " at " + asOf.knownAt()
                                    + (near.isEmpty() ? "" : "; is it " + named + "?"))
                    .with("near", near);
        }
        return directory;
    }

    private static List<String> near(String asked, AgencyDirectory directory) {
        String wanted = plain(asked);
        return directory.codes().stream()
                .filter(code -> names(code, directory).map(FindAgency::plain).anyMatch(name -> isNear(wanted, name)))
                .limit(MOST_NAMED)
                .toList();
    }

    /** One is part of the other. */
    private static boolean isNear(String wanted, String name) {
        return wanted.length() >= SHORTEST_PART
                && name.length() >= SHORTEST_PART
                && (name.contains(wanted) || wanted.contains(name));
    }

    private static Stream<String> names(String code, AgencyDirectory directory) {
        AgencyBody body = directory.named(code).orElseThrow();
        return Stream.concat(Stream.of(code), Stream.concat(in(body.name()), in(body.shortName())));
    }

    private static Stream<String> in(Text name) {
        return name == null
                ? Stream.empty()
                : Stream.of(name.zh(), name.en()).filter(one -> one != null && !one.isBlank());
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s._-]", "");
    }
}
