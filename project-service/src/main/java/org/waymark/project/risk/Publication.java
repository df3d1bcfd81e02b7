package org.waymark.project.risk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.foundation.versioned.Moment;

/**
 * Which version of one risk anyone may read: that of the last PUBLISH which no UNPUBLISH follows.
 *
 * @param decisions in order of their numbers; their days never go back
 */
record Publication(List<RiskDecided> decisions) {
    static final Publication NONE = new Publication(List.of());

    Optional<RiskDecided> lastAt(Moment moment) {
        return decisions.stream()
                .filter(decided -> moment.includes(decided.on(), decided.recordedAt()))
                .reduce((one, next) -> next);
    }

    Optional<Integer> versionAt(Moment moment) {
        return lastAt(moment).flatMap(Publication::versionAfter);
    }

    private static Optional<Integer> versionAfter(RiskDecided last) {
        return last.decision() == RiskDecision.PUBLISH ? Optional.of(last.version()) : Optional.empty();
    }

    /**
     * What anyone may read about the moment: nothing for any day on which something was public that was taken back
     * since, also when another version is public by now.
     */
    Optional<Integer> readableAbout(Moment moment) {
        return lastAt(moment)
                .filter(then -> decisions.stream()
                        .noneMatch(
                                since -> since.number() > then.number() && since.decision() == RiskDecision.UNPUBLISH))
                .flatMap(Publication::versionAfter);
    }

    /** By all that was decided. */
    Integer now() {
        return decisions.isEmpty()
                ? null
                : versionAfter(decisions.get(decisions.size() - 1)).orElse(null);
    }

    Publication and(RiskDecided next) {
        return new Publication(
                Stream.concat(decisions.stream(), Stream.of(next)).toList());
    }

    Publication at(Moment moment) {
        return new Publication(decisions.stream()
                .filter(decided -> moment.includes(decided.on(), decided.recordedAt()))
                .toList());
    }
}
