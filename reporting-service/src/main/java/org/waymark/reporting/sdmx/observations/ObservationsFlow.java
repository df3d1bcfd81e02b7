package org.waymark.reporting.sdmx.observations;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.time.ZoneSetting;
import org.waymark.reporting.sdmx.artefact.Component;
import org.waymark.reporting.sdmx.artefact.SdmxId;
import org.waymark.reporting.sdmx.flow.DataRow;
import org.waymark.reporting.sdmx.flow.Flow;
import org.waymark.reporting.sdmx.flow.RowQuestion;
import org.waymark.reporting.situation.AsOf;

/** Public values, as of an instant: what was announced by then, and counts on its day. */
@ApplicationScoped
class ObservationsFlow implements Flow {
    private final ReadVintages read;
    private final ZoneId zone;

    ObservationsFlow(ReadVintages read, ZoneSetting setting) {
        this.read = read;
        this.zone = setting.zone();
    }

    @Override
    public String id() {
        return "OBSERVATIONS";
    }

    @Override
    public Text name() {
        return new Text("观测值", "Observations");
    }

    @Override
    public Text description() {
        return new Text("已公开的指标数值及其各个版本", "Public values of indicators, with every vintage");
    }

    @Override
    public List<Component> components() {
        return ObservationColumn.COMPONENTS;
    }

    @Override
    public Iterator<DataRow> rows(RowQuestion question) {
        boolean withBodies = question.includeHistory()
                || !question.dimensionsAlone()
                || question.filters().lookBeyond(ObservationColumn.DIMENSIONS);
        ReadVintages.Asked asked = new ReadVintages.Asked(
                only(question, ObservationColumn.INDICATOR),
                only(question, ObservationColumn.REF_AREA),
                only(question, ObservationColumn.BREAKDOWN),
                question.knownAt(),
                withBodies);
        return new ObservationRows(
                new VintagesInOrder(read, asked),
                question,
                new AsOf(day(question.knownAt()), question.knownAt()),
                day(question.updatedAfter()));
    }

    private static Set<String> only(RowQuestion question, ObservationColumn column) {
        return question.filters()
                .only(column.ordinal())
                .map(ids -> ids.stream().map(SdmxId::code).collect(Collectors.toSet()))
                .orElse(null);
    }

    private LocalDate day(Instant instant) {
        return instant == null ? null : LocalDate.ofInstant(instant, zone);
    }
}
