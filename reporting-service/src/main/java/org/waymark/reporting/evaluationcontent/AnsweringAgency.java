package org.waymark.reporting.evaluationcontent;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.problem.Text;
import org.waymark.reporting.report.AgencyView;
import org.waymark.reporting.report.IndicatorEntry;
import org.waymark.reporting.report.ProjectEntry;

/** An agency that answers for indicators or projects of the plan on the day, under the name it had then. */
@Schema(name = "AnsweringAgency", requiredProperties = "*")
public record AnsweringAgency(
        String agency, @Schema(nullable = true) Text name, List<String> indicators, List<String> projects) {
    private record Duties(AgencyView who, SortedSet<String> indicators, SortedSet<String> projects) {
        static Duties none(AgencyView who) {
            return new Duties(who, new TreeSet<>(), new TreeSet<>());
        }
    }

    /** By code. */
    static List<AnsweringAgency> of(List<IndicatorEntry> targets, List<ProjectEntry> projects) {
        SortedMap<String, Duties> agencies = new TreeMap<>();
        targets.forEach(target -> target.providers()
                .forEach(provider ->
                        duties(provider.who(), agencies).indicators().add(target.indicator())));
        projects.forEach(project -> project.agencies()
                .forEach(responsible ->
                        duties(responsible.who(), agencies).projects().add(project.project())));
        return agencies.values().stream()
                .map(duties -> new AnsweringAgency(
                        duties.who().agency(),
                        duties.who().name(),
                        List.copyOf(duties.indicators()),
                        List.copyOf(duties.projects())))
                .toList();
    }

    private static Duties duties(AgencyView who, SortedMap<String, Duties> agencies) {
        return agencies.computeIfAbsent(who.agency(), code -> Duties.none(who));
    }
}
