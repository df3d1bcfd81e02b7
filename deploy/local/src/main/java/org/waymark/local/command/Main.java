package org.waymark.local.command;

import java.util.Arrays;
import java.util.List;
import org.waymark.backing.process.NotStarted;
import org.waymark.local.suite.Refused;

/** The entry of the scripts. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) throws Exception {
        List<String> rest = Arrays.asList(arguments).subList(1, arguments.length);
        try {
            System.exit(run(arguments[0], rest));
        } catch (Refused | NotStarted e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static int run(String command, List<String> arguments) throws Exception {
        return switch (command) {
            case "up" -> Up.run(arguments);
            case "down" -> Down.run(arguments);
            case "status" -> Status.run(arguments);
            case "token" -> Token.run(arguments);
            case "operate" -> Operate.run(arguments);
            case "load" -> Load.run(arguments);
            default -> throw new Refused("No command " + command);
        };
    }
}
