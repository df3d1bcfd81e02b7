package org.waymark.reporting.datapackage;

import java.util.Map;
import java.util.TreeMap;
import org.waymark.reporting.report.AgencyView;
import org.waymark.reporting.report.IndicatorEntry;
import org.waymark.reporting.report.ProjectEntry;
import org.waymark.reporting.reporttable.Cells;
import org.waymark.reporting.reporttable.ProjectTables;
import org.waymark.reporting.table.Table;
import org.waymark.reporting.table.TableShape;

/** Indicators and agencies that other files name, each once; collected while those are written. */
final class Metadata {
    private static final TableShape<IndicatorEntry> INDICATORS = new TableShape<IndicatorEntry>(
                    "indicators", "指标", "Indicators")
            .text("indicator", "指标代码", "Indicator", IndicatorEntry::indicator)
            .texts("name", "指标", "Name", IndicatorEntry::name)
            .with(Cells.UNIT, IndicatorEntry::unit)
            .text("direction", "方向", "Direction", IndicatorEntry::direction)
            .count("definitionVersion", "定义版本", "Version of the definition", entry -> entry.assessment()
                    .definitionVersion())
            .flag("unresolved", "指标尚未定义", "Not defined yet", IndicatorEntry::unresolved);

    private static final TableShape<AgencyView> AGENCIES = new TableShape<AgencyView>("agencies", "机构", "Agencies")
            .with(ProjectTables.AGENCY, agency -> agency)
            .texts("shortName", "简称", "Short name", AgencyView::shortName);

    private final Map<String, IndicatorEntry> indicators = new TreeMap<>();
    private final Map<String, AgencyView> agencies = new TreeMap<>();

    void see(IndicatorEntry target) {
        indicators.putIfAbsent(target.indicator(), target);
        target.providers().forEach(provider -> see(provider.who()));
    }

    void see(ProjectEntry project) {
        project.agencies().forEach(agency -> see(agency.who()));
    }

    private void see(AgencyView agency) {
        agencies.putIfAbsent(agency.agency() + " " + agency.named(), agency);
    }

    Table indicators() {
        return INDICATORS.over(indicators.values());
    }

    Table agencies() {
        return AGENCIES.over(agencies.values());
    }
}
