package org.waymark.endtoend.bigplan;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.backing.identity.TokenRequest;
import org.waymark.endtoend.bigplan.generated.BigPlan;
import org.waymark.local.suite.DataFolder;
import org.waymark.local.suite.LocalSuite;
import org.waymark.local.suite.Ports;
import org.waymark.local.suite.SuiteSettings;
import org.waymark.local.suite.SuiteState;

/**
 * The suite that is loaded and measured.
 *
 * @param started what was started for this run and ends with it; empty where a suite ran already
 * @param settings by which its services can be commanded; empty where only addresses are known
 */
record Surroundings(
        Api indicators,
        Api reports,
        Meters meters,
        String kafka,
        Optional<SuiteSettings> settings,
        Optional<LocalSuite> started)
        implements AutoCloseable {

    /** At the addresses given; else the one that runs on the data folder, or one that is started there. */
    static Surroundings of(Arguments arguments) {
        return arguments.has("--indicator-service") ? at(arguments) : on(arguments);
    }

    private static Surroundings at(Arguments arguments) {
        String token = arguments.required("--token");
        return new Surroundings(
                new Api(URI.create(arguments.required("--indicator-service")), token),
                new Api(URI.create(arguments.required("--reporting-service")), token),
                new Meters(
                        URI.create(arguments.value("--indicator-management").orElse("http://127.0.0.1:8181")),
                        URI.create(arguments.value("--reporting-management").orElse("http://127.0.0.1:8183"))),
                arguments.value("--kafka").orElse("127.0.0.1:19092"),
                Optional.empty(),
                Optional.empty());
    }

    private static Surroundings on(Arguments arguments) {
        Path repository = Path.of(System.getProperty("waymark.repository"));
        DataFolder folder =
                new DataFolder(arguments.value("--data").map(Path::of).orElse(repository.resolve(".waymark")));
        Optional<SuiteState> running = SuiteState.of(folder);
        Ports ports = running.map(SuiteState::ports)
                .orElseGet(() ->
                        arguments.has("--port-base") ? Ports.after(arguments.number("--port-base", 0)) : Ports.USUAL);
        SuiteSettings settings = new SuiteSettings(folder, ports, repository, false, Map.of(), System.err::println);
        Optional<LocalSuite> started =
                running.isPresent() ? Optional.empty() : Optional.of(LocalSuite.started(settings));
        String token = folder.issuer()
                .token(new TokenRequest(
                        "big-plan",
                        List.of(BigPlan.AGENCY),
                        List.of("submitter", "publisher", "catalogue-admin"),
                        Duration.ofHours(24)));
        return new Surroundings(
                new Api(local(ports.indicator()), token),
                new Api(local(ports.reporting()), token),
                new Meters(local(ports.indicatorManagement()), local(ports.reportingManagement())),
                "127.0.0.1:" + ports.kafka(),
                Optional.of(settings),
                started);
    }

    private static URI local(int port) {
        return URI.create("http://127.0.0.1:" + port);
    }

    @Override
    public void close() {
        started.ifPresent(LocalSuite::close);
    }
}
