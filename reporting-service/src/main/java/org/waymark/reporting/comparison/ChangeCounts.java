package org.waymark.reporting.comparison;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.reporting.verdicthistory.Cause;

/**
 * How many targets went from which word to which.
 *
 * @param targets known on either side
 * @param changed those listed, on all pages together
 * @param otherVerdict those of another attainment or word, or known on one side alone
 * @param attainment from, then to; ABSENT for a target that was not known; pairs that do not occur are left out
 * @param words likewise of the method's words; NONE where it says none
 * @param causes of those of another verdict, by the cause of the last step
 */
@Schema(requiredProperties = "*")
public record ChangeCounts(
        int targets,
        @Schema(description = "Those listed, on all pages together") int changed,
        int unchanged,
        @Schema(description = "Those of another attainment or word, or known on one side alone") int otherVerdict,
        @Schema(description = "From, then to; ABSENT where the target was not known; what does not occur is left out")
                Map<String, Map<String, Integer>> attainment,
        @Schema(description = "The same of the method's words; NONE where it says none")
                Map<String, Map<String, Integer>> words,
        @Schema(description = "Of those of another verdict, by the cause of the last step on the way")
                Map<Cause, Integer> causes,
        int projects,
        int changedProjects) {
    private static final String ABSENT = "ABSENT";

    static ChangeCounts of(List<ChangedTarget> all, List<ChangedTarget> changed, int projects, int changedProjects) {
        Map<Cause, Integer> causes = new TreeMap<>();
        List<ChangedTarget> others =
                changed.stream().filter(ChangedTarget::saysAnother).toList();
        others.stream()
                .filter(target -> !target.steps().isEmpty())
                .map(target -> target.steps().get(target.steps().size() - 1).cause())
                .forEach(cause -> causes.merge(cause, 1, Integer::sum));
        return new ChangeCounts(
                all.size(),
                changed.size(),
                all.size() - changed.size(),
                others.size(),
                matrix(all, side -> side.attainment().name()),
                matrix(all, side -> side.word() == null ? "NONE" : side.word()),
                causes,
                projects,
                changedProjects);
    }

    private static Map<String, Map<String, Integer>> matrix(
            List<ChangedTarget> all, Function<TargetSide, String> word) {
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        for (ChangedTarget target : all) {
            counts.computeIfAbsent(word(target.from(), word), from -> new TreeMap<>())
                    .merge(word(target.to(), word), 1, Integer::sum);
        }
        return counts;
    }

    private static String word(TargetSide side, Function<TargetSide, String> word) {
        return side == null ? ABSENT : word.apply(side);
    }
}
