package org.waymark.example.consumer;

import java.sql.SQLException;
import java.util.Arrays;
import org.apache.kafka.common.errors.AuthorizationException;
import org.waymark.example.consumer.contract.Contract;
import org.waymark.example.consumer.event.EventReader;
import org.waymark.example.consumer.journal.ChangeFeed;
import org.waymark.example.consumer.service.Away;
import org.waymark.example.consumer.service.BackOff;
import org.waymark.example.consumer.service.Refused;
import org.waymark.example.consumer.service.RunningService;
import org.waymark.example.consumer.state.StateFile;
import org.waymark.example.consumer.topic.ObservationTopic;

/** Stop it as you like, {@code kill -9} included: it goes on where its file says. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) throws Exception {
        if (Arrays.asList(arguments).contains("--help")) {
            System.out.print(Options.USAGE);
            return;
        }
        Console console = new Console(System.out, System.err);
        try {
            run(options(arguments), console);
        } catch (Refused | AuthorizationException | SQLException hopeless) {
            console.warn(hopeless.getMessage());
            System.exit(1);
        }
    }

    private static Options options(String[] arguments) {
        try {
            return Options.of(arguments);
        } catch (IllegalArgumentException wrong) {
            throw new Refused(wrong.getMessage() + " (--help tells what there is)");
        }
    }

    static void run(Options options, Console console) throws Exception {
        RunningService service = new RunningService(options.indicatorService());
        Contract contract = insist(() -> Contract.of(service), console);
        EventReader reader = new EventReader(contract);
        try (StateFile state = StateFile.open(options.state());
                ObservationTopic topic =
                        insist(() -> ObservationTopic.open(options.bootstrapServers(), contract.topic()), console)) {
            new KeepLatestValues(state, topic, reader, new ChangeFeed(service), console).run(options.once());
        }
    }

    private interface Attempt<T> {
        T make() throws Away, InterruptedException;
    }

    private static <T> T insist(Attempt<T> attempt, Console console) throws InterruptedException {
        BackOff backOff = new BackOff();
        while (true) {
            try {
                return attempt.make();
            } catch (Away away) {
                console.warn(away.getMessage() + "; trying again");
                backOff.pause();
            }
        }
    }
}
