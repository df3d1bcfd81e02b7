package org.waymark.reporting.question;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.waymark.foundation.database.Pool;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.projection.Completeness;
import org.waymark.foundation.projection.Reach;
import org.waymark.reporting.known.FactsProjector;

/**
 * The instant whose knowledge a report uses. What was announced by then is all here, so the same question has the same
 * answer for ever.
 */
@ApplicationScoped
public class KnownInstant {
    private static final long LOOK_EVERY = 20;

    private final Completeness completeness;

    KnownInstant(Completeness completeness) {
        this.completeness = completeness;
    }

    /**
     * The one asked for, else the latest there is. Call when the positions asked for are reached: the latest one is not
     * before they were announced.
     *
     * @throws Refusal {@code projection-behind} when time is up before everything announced by then is here
     */
    Instant of(ReportQuestion question, Patience patience) throws InterruptedException {
        return Pool.READS.ask(() -> {
            Instant asked = question.knownAt();
            Instant latest = latest(asked == null ? announced(question) : asked, patience);
            return asked == null ? latest : asked;
        });
    }

    /**
     * The latest up to which everything is here, or the one asked for once it is.
     *
     * @param asked null for the latest
     */
    public Instant settle(Instant asked) throws InterruptedException {
        return Pool.READS.ask(() -> {
            Instant latest = latest(asked == null ? Instant.EPOCH : asked, Patience.ofARequest());
            return asked == null ? latest : asked;
        });
    }

    /** Waits until everything announced by then is here. */
    public void reached(Instant knownAt) throws InterruptedException {
        Pool.READS.run(() -> latest(knownAt, Patience.ofARequest()));
    }

    /** The one asked for, once everything announced by then is here; without one, the latest there is. */
    public Instant settled(Instant asked) throws InterruptedException {
        return Pool.READS.ask(() -> {
            Instant latest = latest(asked == null ? Instant.EPOCH : asked, Patience.ofARequest());
            return asked == null ? latest : asked;
        });
    }

    private Instant announced(ReportQuestion question) {
        return question.positions().stream()
                .map(position -> completeness.announcedBy(FactsProjector.NAME, position.source()))
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    private Instant latest(Instant atLeast, Patience patience) throws InterruptedException {
        Reach reach = completeness.of(FactsProjector.NAME);
        while (!reach.isComplete(atLeast)) {
            if (patience.isOver()) {
                throw behind(reach, atLeast);
            }
            Thread.sleep(LOOK_EVERY);
            reach = completeness.of(FactsProjector.NAME);
        }
        return reach.instant().orElseThrow();
    }

    private static Refusal behind(Reach reach, Instant atLeast) {
        Map<String, String> completeTo = new TreeMap<>();
        reach.completeTo().forEach((source, known) -> completeTo.put(source, known.toString()));
        String unheard = String.join(", ", new TreeSet<>(reach.unheard()));
        Optional<Instant> instant = reach.instant();
        String zh = instant.map(known -> "本服务所知截至 " + known + "，尚未到 " + atLeast).orElse("尚未收到过其消息，不知所知是否完整：" + unheard);
        String en = instant.map(known -> "Everything announced up to " + known + " is here, not yet up to " + atLeast)
                .orElse("Nobody knows whether everything is here: nothing was ever heard of " + unheard);
        return Refusal.of(ProblemType.PROJECTION_BEHIND, zh, en)
                .with("completeTo", completeTo)
                .withHeader("Retry-After", "1");
    }
}
