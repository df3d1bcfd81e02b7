package org.waymark.endtoend.configuration;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A row of the reference.
 *
 * @param section where it stands
 * @param unit empty where the value carries it
 * @param defaults as Markdown; empty where there is none
 */
record Setting(
        String section,
        String name,
        String type,
        String unit,
        String defaults,
        List<String> services,
        String meaning,
        Set<Trait> traits) {

    enum Trait {
        /** The operator has to say it. */
        NO_DEFAULT,
        SAME_EVERYWHERE,
        SECRET
    }

    /** As SmallRye Config finds a property in the environment: what is no letter or digit becomes an underscore. */
    static String environmentVariable(String name) {
        return name.replaceAll("[^A-Za-z0-9<>]", "_").toUpperCase(Locale.ROOT);
    }

    String environmentVariable() {
        return environmentVariable(name);
    }

    boolean has(Trait trait) {
        return traits.contains(trait);
    }

    String row() {
        return "| `%s` | `%s` | %s | %s | %s | %s | %s |"
                .formatted(
                        name,
                        environmentVariable(),
                        type,
                        unit.isEmpty() ? "" : unit,
                        defaults.isEmpty() ? "none" : defaults,
                        services.equals(Modules.SERVICES) ? "all" : String.join(", ", services),
                        meaning.replace("|", "\\|"));
    }
}
