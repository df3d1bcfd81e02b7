package org.waymark.reporting.comparison;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.reporting.project.MilestoneView;
import org.waymark.reporting.report.ProjectEntry;

/**
 * A project of which the two sides say something else.
 *
 * @param from null where it was not the plan's, or not known
 * @param to null where it is no longer the plan's
 * @param milestones those that stand otherwise
 */
@Schema(requiredProperties = "*")
public record ChangedProject(
        String project,
        @Schema(description = "Members of from and to that differ; joined and left where one of them is null")
                List<String> changed,
        @Schema(nullable = true) ProjectEntry from,
        @Schema(nullable = true) ProjectEntry to,
        List<ChangedMilestone> milestones) {

    /** Each null where there was, or is, no such milestone. */
    @Schema(name = "ChangedMilestone", requiredProperties = "*")
    public record ChangedMilestone(
            String milestone, @Schema(nullable = true) MilestoneView from, @Schema(nullable = true) MilestoneView to) {}

    private record Member(String name, Function<ProjectEntry, Object> value) {}

    private static final List<Member> MEMBERS = List.of(
            new Member("number", ProjectEntry::number),
            new Member("name", ProjectEntry::name),
            new Member("taskArea", ProjectEntry::taskArea),
            new Member("responsibility", ProjectEntry::responsibility),
            new Member("agencies", ProjectEntry::agencies),
            new Member("provenance", ProjectEntry::provenance),
            new Member("rating", ProjectEntry::rating),
            new Member("ownRating", ProjectEntry::ownRating),
            new Member("officeRating", ProjectEntry::officeRating),
            new Member("independentRating", ProjectEntry::independentRating),
            new Member("milestones", ProjectEntry::milestones),
            new Member("flags", ProjectEntry::flags));

    /** At least one of both is not null. */
    static ChangedProject of(
            ProjectEntry from,
            ProjectEntry to,
            List<MilestoneView> milestonesBefore,
            List<MilestoneView> milestonesAfter) {
        List<ChangedMilestone> milestones = milestones(milestonesBefore, milestonesAfter);
        return new ChangedProject(
                (to == null ? from : to).project(), changed(from, to, !milestones.isEmpty()), from, to, milestones);
    }

    boolean differs() {
        return !changed.isEmpty();
    }

    private static List<String> changed(ProjectEntry from, ProjectEntry to, boolean milestones) {
        if (from == null) {
            return List.of("joined");
        }
        if (to == null) {
            return List.of("left");
        }
        List<String> names = new ArrayList<>();
        for (Member member : MEMBERS) {
            if (!Objects.equals(member.value().apply(from), member.value().apply(to))
                    || milestones && member.name().equals("milestones")) {
                names.add(member.name());
            }
        }
        return names;
    }

    private static List<ChangedMilestone> milestones(List<MilestoneView> before, List<MilestoneView> after) {
        Map<String, MilestoneView> earlier = byCode(before);
        Map<String, MilestoneView> later = byCode(after);
        Set<String> codes = Stream.concat(earlier.keySet().stream(), later.keySet().stream())
                .sorted()
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return codes.stream()
                .filter(code -> !Objects.equals(earlier.get(code), later.get(code)))
                .map(code -> new ChangedMilestone(code, earlier.get(code), later.get(code)))
                .toList();
    }

    private static Map<String, MilestoneView> byCode(List<MilestoneView> milestones) {
        return milestones.stream().collect(Collectors.toMap(MilestoneView::milestone, Function.identity()));
    }
}
