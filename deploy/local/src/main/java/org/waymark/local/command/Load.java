package org.waymark.local.command;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.local.plan.ClientCredentials;
import org.waymark.local.plan.LoadPlan;
import org.waymark.local.plan.PlanFolder;
import org.waymark.local.plan.ServiceClient;
import org.waymark.local.plan.Tally;
import org.waymark.local.suite.DataFolder;
import org.waymark.local.suite.Ports;
import org.waymark.local.suite.Refused;
import org.waymark.local.suite.SuiteState;

/** Loads plan folders into the running suite: those named, or all that ship with it. */
final class Load {
    private static final String INDICATORS = "--indicator-service";
    private static final String PROJECTS = "--project-service";
    private static final String REPORTS = "--reporting-service";
    private static final String TOKENS = "--token-endpoint";
    private static final String CLIENT = "--client";
    /** From the environment alone: arguments can be read by every user of a machine. */
    private static final String SECRET = "WAYMARK_CLIENT_SECRET";

    private Load() {}

    static int run(List<String> arguments) {
        Options options = Options.of(
                arguments, Set.of("--overwrite"), Set.of("--data", INDICATORS, PROJECTS, REPORTS, TOKENS, CLIENT));
        LoadPlan loader = options.value(TOKENS).isPresent() ? elsewhere(options) : here(options);
        int refused = 0;
        for (PlanFolder plan : plans(options.rest())) {
            Tally tally = loader.load(plan);
            refused += tally.refused();
            System.out.println("Plan " + plan.code() + ": " + tally);
        }
        return refused == 0 ? 0 : 1;
    }

    private static LoadPlan here(Options options) {
        Stream.of(INDICATORS, PROJECTS, REPORTS, CLIENT)
                .filter(name -> options.value(name).isPresent())
                .findFirst()
                .ifPresent(name -> {
                    throw new Refused(name + " goes with " + TOKENS);
                });
        DataFolder folder = options.dataFolder();
        Ports ports = SuiteState.of(folder)
                .orElseThrow(() -> new Refused("No suite runs on " + folder.path()))
                .ports();
        return new LoadPlan(
                client("http://127.0.0.1:" + ports.indicator()),
                client("http://127.0.0.1:" + ports.project()),
                client("http://127.0.0.1:" + ports.reporting()),
                folder.issuer(),
                options.has("--overwrite"),
                System.out::println);
    }

    /** A suite of which only addresses are known, with an identity server. */
    private static LoadPlan elsewhere(Options options) {
        String secret = System.getenv(SECRET);
        if (secret == null || secret.isBlank()) {
            throw new Refused("Set " + SECRET + " to the secret of the client");
        }
        // A program that wrote it may have ended it with a line break.
        return new LoadPlan(
                client(needed(options, INDICATORS)),
                client(needed(options, PROJECTS)),
                client(needed(options, REPORTS)),
                new ClientCredentials(URI.create(needed(options, TOKENS)), needed(options, CLIENT), secret.strip()),
                options.has("--overwrite"),
                System.out::println);
    }

    private static String needed(Options options, String name) {
        return options.value(name).orElseThrow(() -> new Refused(name + " is missing"));
    }

    private static List<PlanFolder> plans(List<String> named) {
        if (named.isEmpty()) {
            return PlanFolder.allIn(Options.repository().resolve("deploy").resolve("plans"));
        }
        for (String folder : named) {
            if (!Files.exists(Path.of(folder, "plan.json"))) {
                throw new Refused(folder + " holds no plan.json");
            }
        }
        return named.stream().map(Path::of).map(PlanFolder::new).toList();
    }

    private static ServiceClient client(String address) {
        return new ServiceClient(URI.create(address));
    }
}
