package org.waymark.reporting.evaluationcontent;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.reporting.conclusion.ComparedConclusion;
import org.waymark.reporting.report.AgencyView;
import org.waymark.reporting.report.IndicatorEntry;
import org.waymark.reporting.report.KnownValueView;
import org.waymark.reporting.report.ProjectEntry;
import org.waymark.reporting.report.Provider;
import org.waymark.reporting.report.ResponsibleAgency;

/**
 * What limits the numbers.
 *
 * @param assumedReleases values whose day of release nobody reported
 * @param provisional values that are estimated, imputed, provisional or doubtful
 * @param notCompared what is known and was not compared, each with its reason
 * @param unresolved codes that are named and of which nothing is known yet
 */
@Schema(name = "DataQuality", requiredProperties = "*")
public record DataQuality(
        @Schema(description = "Values whose day of release nobody reported") List<Note> assumedReleases,
        @Schema(description = "Values of the status E, G, I, P, U or V") List<Note> provisional,
        @Schema(description = "What is known and was not compared") List<Note> notCompared,
        @Schema(description = "Codes of which nothing is known yet") List<Unresolved> unresolved) {
    private static final Set<String> PROVISIONAL = Set.of("E", "G", "I", "P", "U", "V");

    /** @param detail the status of a provisional value, the reason why one was not compared */
    @Schema(name = "DataNote", requiredProperties = "*")
    public record Note(
            String indicator,
            String area,
            String period,
            int vintage,
            @Schema(nullable = true, description = "Status, or reason why it was not compared") String detail) {}

    /** A code and what it should name. */
    @Schema(name = "UnresolvedCode", requiredProperties = "*")
    public record Unresolved(@Schema(description = "indicator, agency or conclusion") String kind, String code) {}

    static DataQuality of(
            List<IndicatorEntry> targets, List<ProjectEntry> projects, List<ComparedConclusion> conclusions) {
        List<Note> assumed = new ArrayList<>();
        List<Note> provisional = new ArrayList<>();
        List<Note> left = new ArrayList<>();
        for (IndicatorEntry target : targets) {
            for (KnownValueView input : target.assessment().inputs()) {
                if (input.releaseAssumed()) {
                    assumed.add(note(target, input, null));
                }
                if (input.status() != null && PROVISIONAL.contains(input.status())) {
                    provisional.add(note(target, input, input.status()));
                }
            }
            target.notCompared()
                    .forEach(one ->
                            left.add(note(target, one.known(), one.reason().name())));
        }
        return new DataQuality(assumed, provisional, left, unresolved(targets, projects, conclusions));
    }

    private static Note note(IndicatorEntry target, KnownValueView value, String detail) {
        return new Note(target.indicator(), target.area(), value.period(), value.vintage(), detail);
    }

    private static List<Unresolved> unresolved(
            List<IndicatorEntry> targets, List<ProjectEntry> projects, List<ComparedConclusion> conclusions) {
        List<Unresolved> all = new ArrayList<>();
        targets.stream()
                .filter(IndicatorEntry::unresolved)
                .map(IndicatorEntry::indicator)
                .distinct()
                .forEach(code -> all.add(new Unresolved("indicator", code)));
        Stream.concat(
                        targets.stream()
                                .flatMap(target -> target.providers().stream())
                                .map(Provider::who),
                        projects.stream()
                                .flatMap(project -> project.agencies().stream())
                                .map(ResponsibleAgency::who))
                .filter(AgencyView::unresolved)
                .map(AgencyView::agency)
                .collect(Collectors.toCollection(TreeSet::new))
                .forEach(code -> all.add(new Unresolved("agency", code)));
        conclusions.stream()
                .filter(conclusion -> conclusion.unresolved() != null)
                .forEach(conclusion -> all.add(new Unresolved("conclusion", conclusion.conclusion())));
        return all;
    }
}
