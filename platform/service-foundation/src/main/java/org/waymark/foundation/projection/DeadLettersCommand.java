package org.waymark.foundation.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.waymark.foundation.command.Arguments;
import org.waymark.foundation.command.Command;

@ApplicationScoped
class DeadLettersCommand implements Command {
    private final DeadLetters deadLetters;
    private final PutBackDeadLetters putBackDeadLetters;
    private final Projectors projectors;

    DeadLettersCommand(DeadLetters deadLetters, PutBackDeadLetters putBackDeadLetters, Projectors projectors) {
        this.deadLetters = deadLetters;
        this.putBackDeadLetters = putBackDeadLetters;
        this.projectors = projectors;
    }

    @Override
    public String name() {
        return "dead-letters";
    }

    @Override
    public String description() {
        return "list [--projection P]: what could not be read; put-back --projection P: apply what can be read now";
    }

    @Override
    public int run(List<String> given) throws Exception {
        Arguments arguments = new Arguments(given);
        String word = arguments.takeWord().orElse("");
        Optional<String> projection = arguments.takeOption("projection");
        Optional<Projector> projector = projection.flatMap(projectors::named);
        boolean understood = arguments.allTaken() && projector.isPresent() == projection.isPresent();
        if (understood && word.equals("list")) {
            return list(projection.orElse(null));
        }
        if (understood && word.equals("put-back") && projector.isPresent()) {
            return putBack(projector.get());
        }
        System.out.printf("dead-letters %s%nProjections: %s%n", description(), projectors.names());
        return MISUSED;
    }

    private int list(String projection) {
        List<DeadLetter> waiting = deadLetters.waiting(projection);
        waiting.forEach(DeadLettersCommand::print);
        System.out.printf("%d waiting%n", waiting.size());
        return 0;
    }

    private int putBack(Projector projector) throws Exception {
        PutBackDeadLetters.PutBack done = putBackDeadLetters.putBack(projector);
        done.unreadable().forEach(DeadLettersCommand::print);
        System.out.printf(
                "%d put back, %d still unreadable%n",
                done.putBack().size(), done.unreadable().size());
        return done.unreadable().isEmpty() ? 0 : 1;
    }

    private static void print(DeadLetter letter) {
        System.out.printf(
                "%s  %s  key %s  %s  %s%n",
                letter.projection(), letter.place(), letter.key(), letter.type(), letter.reason());
    }
}
