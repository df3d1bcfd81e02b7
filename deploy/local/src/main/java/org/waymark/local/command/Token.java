package org.waymark.local.command;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.waymark.backing.identity.TokenRequest;
import org.waymark.local.suite.DataFolder;
import org.waymark.local.suite.Refused;

/** Prints a token and nothing else. */
final class Token {
    private static final int USUAL_HOURS = 8;
    private static final int MOST_HOURS = 24 * 365;

    private Token() {}

    static int run(List<String> arguments) {
        Options options = Options.of(arguments, Set.of(), Set.of("--data", "--agency", "--roles", "--sub", "--hours"));
        DataFolder folder = options.dataFolder();
        String agency = options.value("--agency").orElseThrow(() -> new Refused("--agency CODE is missing"));
        String roles = options.value("--roles").orElseThrow(() -> new Refused("--roles a,b is missing"));
        TokenRequest request = new TokenRequest(
                options.value("--sub").orElse("local-user"),
                Arrays.asList(agency.split(",")),
                Arrays.asList(roles.split(",")),
                Duration.ofHours(options.number("--hours", 1, MOST_HOURS).orElse(USUAL_HOURS)));
        folder.open();
        System.out.println(folder.issuer().token(request));
        return 0;
    }
}
