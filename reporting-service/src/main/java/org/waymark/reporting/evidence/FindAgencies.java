package org.waymark.reporting.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.waymark.reporting.known.AgencyVersions;
import org.waymark.reporting.situation.AsOf;

/** Looks agencies up for a report: all that it names by one query. */
@ApplicationScoped
public class FindAgencies {
    private final AgencyVersions agencies;

    FindAgencies(AgencyVersions agencies) {
        this.agencies = agencies;
    }

    public AgencyDirectory of(Stream<String> codes, AsOf asOf) {
        return new AgencyDirectory(agencies.of(codes.distinct().toList(), asOf.knownAt()), asOf);
    }

    /** Of every agency that was known. */
    public AgencyDirectory all(AsOf asOf) {
        return new AgencyDirectory(agencies.all(asOf.knownAt()), asOf);
    }
}
