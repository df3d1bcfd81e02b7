package org.waymark.foundation.command;

import io.quarkus.arc.All;
import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Finds the command by its name and runs it. */
@ApplicationScoped
@Unremovable
public class RunCommand implements QuarkusApplication {
    private static final Logger LOG = Logger.getLogger(RunCommand.class);
    private static final int FAILED = 1;

    private final List<Command> commands;

    RunCommand(@All List<Command> commands) {
        this.commands =
                commands.stream().sorted(Comparator.comparing(Command::name)).toList();
    }

    @Override
    public int run(String... arguments) {
        List<String> asked = List.of(arguments);
        Optional<Command> command = commands.stream()
                .filter(known -> known.name().equals(asked.get(0)))
                .findFirst();
        return command.map(known -> run(known, asked.subList(1, asked.size()))).orElseGet(() -> list(asked.get(0)));
    }

    private static int run(Command command, List<String> arguments) {
        try {
            return command.run(arguments);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return FAILED;
        } catch (Exception failure) {
            LOG.errorf(failure, "%s failed", command.name());
            return FAILED;
        }
    }

    private int list(String unknown) {
        System.out.printf("There is no command '%s'. Without a command the service serves. Commands:%n", unknown);
        commands.forEach(command -> System.out.printf("  %-18s %s%n", command.name(), command.description()));
        return Command.MISUSED;
    }
}
