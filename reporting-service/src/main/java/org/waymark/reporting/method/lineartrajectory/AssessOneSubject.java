package org.waymark.reporting.method.lineartrajectory;

import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.waymark.reporting.assessment.Comparison;
import org.waymark.reporting.assessment.Findings;
import org.waymark.reporting.situation.Direction;
import org.waymark.reporting.situation.KnownValue;
import org.waymark.reporting.situation.Reason;
import org.waymark.reporting.situation.Situation;
import org.waymark.reporting.situation.Target;

/** Assesses situations of one subject; what those under the same target share is worked out once. For one thread. */
final class AssessOneSubject implements Function<Situation, Findings> {
    private final TrajectoryParameters parameters;
    private final Map<Target, Map<Direction, Way>> ways = new IdentityHashMap<>();

    AssessOneSubject(TrajectoryParameters parameters) {
        this.parameters = parameters;
    }

    @Override
    public Findings apply(Situation situation) {
        Optional<Reason> obstacle = situation.obstacle();
        if (obstacle.isPresent()) {
            Trajectory nothing = Trajectory.of(Pace.NOT_ASSESSABLE, obstacle.get(), Progress.NONE, false);
            return findings(parameters, List.of(), Verdict.NONE, nothing);
        }
        Judgement judgement = judgement(situation);
        return findings(way(situation).parameters(), situation.comparable(), judgement.verdict(), judgement.shown());
    }

    /** The situation can be judged. */
    Judgement judgement(Situation situation) {
        Way way = way(situation);
        return new Judgement(new Comparison(situation, way.parameters()), way, situation.asOf());
    }

    private Way way(Situation situation) {
        Target target = situation.target().orElseThrow();
        return ways.computeIfAbsent(target, other -> new EnumMap<>(Direction.class))
                .computeIfAbsent(
                        situation.definition().orElseThrow().direction(),
                        direction -> new Way(target, direction, parameters));
    }

    private static Findings findings(
            TrajectoryParameters used, List<KnownValue> inputs, Verdict verdict, Trajectory shown) {
        return new Findings(used, inputs, verdict, shown.pace().name(), shown.reason(), shown);
    }
}
