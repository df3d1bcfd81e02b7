package org.waymark.foundation.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.waymark.foundation.command.Arguments;
import org.waymark.foundation.command.Command;

@ApplicationScoped
class RebuildCommand implements Command {
    private static final long BETWEEN_LINES = Duration.ofSeconds(2).toNanos();

    private final RebuildProjection rebuildProjection;
    private final Projectors projectors;

    RebuildCommand(RebuildProjection rebuildProjection, Projectors projectors) {
        this.rebuildProjection = rebuildProjection;
        this.projectors = projectors;
    }

    @Override
    public String name() {
        return "rebuild";
    }

    @Override
    public String description() {
        return "--projection P: fill its tables anew from the topics, beside those in use, and replace them";
    }

    @Override
    public int run(List<String> given) throws Exception {
        Arguments arguments = new Arguments(given);
        Optional<Projector> projector = arguments.takeOption("projection").flatMap(projectors::named);
        if (projector.isEmpty() || !arguments.allTaken()) {
            System.out.printf("rebuild %s%nProjections: %s%n", description(), projectors.names());
            return MISUSED;
        }
        try {
            rebuildProjection.rebuild(projector.get(), new Lines());
            System.out.printf("%s is rebuilt%n", projector.get().name());
            return 0;
        } catch (RebuildRefused running) {
            System.out.println(running.getMessage());
            return 1;
        }
    }

    /** Prints a line now and then, not one for every batch. */
    private static final class Lines implements Consumer<RebuildProgress> {
        private long printed = System.nanoTime() - BETWEEN_LINES;

        @Override
        public void accept(RebuildProgress progress) {
            if (System.nanoTime() - printed >= BETWEEN_LINES) {
                printed = System.nanoTime();
                System.out.printf("%d records, %d %%%n", progress.applied(), progress.percent());
            }
        }
    }
}
