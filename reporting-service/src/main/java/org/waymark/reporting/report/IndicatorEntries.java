package org.waymark.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.waymark.reporting.evidence.AgencyDirectory;
import org.waymark.reporting.evidence.FindAgencies;
import org.waymark.reporting.known.IndicatorBody.Provider;
import org.waymark.reporting.situation.AsOf;

/** Assessed targets with the agencies that report their values. */
@ApplicationScoped
public class IndicatorEntries {
    private final FindAgencies findAgencies;

    IndicatorEntries(FindAgencies findAgencies) {
        this.findAgencies = findAgencies;
    }

    public List<IndicatorEntry> of(List<AssessedTarget> targets, AsOf asOf) {
        AgencyDirectory directory = findAgencies.of(
                targets.stream()
                        .flatMap(target -> target.definition().stream())
                        .flatMap(definition -> definition.providers().stream())
                        .map(Provider::agency),
                asOf);
        return targets.stream()
                .map(target -> IndicatorEntry.of(target, directory))
                .toList();
    }
}
