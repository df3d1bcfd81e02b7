package org.waymark.project.milestone;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.foundation.versioned.Moment;
import org.waymark.project.standing.Standing;

/** Shows milestones with what they depend on. Within a transaction or snapshot. */
@ApplicationScoped
public class MilestoneViews {
    private final MilestoneLives lives;

    MilestoneViews(MilestoneLives lives) {
        this.lives = lives;
    }

    /** @param standing of the reader to the project; empty for who is nothing to it */
    public MilestoneView of(String code, Moment moment, Optional<Standing> standing) {
        return of(List.of(code), moment, standing).get(code);
    }

    /** By code. */
    public Map<String, MilestoneView> of(Collection<String> codes, Moment moment, Optional<Standing> standing) {
        MilestoneNetwork network = lives.networkAt(moment, codes);
        return codes.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        code -> MilestoneView.of(
                                network.status(code), network, seesInside(standing, network.status(code)))));
    }

    /** Where the project's agencies are not known, the milestone's own is no other. */
    private static boolean seesInside(Optional<Standing> standing, MilestoneStatus status) {
        return standing.filter(known -> known.seesInside() || known.actsFor().contains(status.agency()))
                .isPresent();
    }
}
