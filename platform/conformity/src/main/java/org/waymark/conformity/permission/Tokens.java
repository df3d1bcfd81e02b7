package org.waymark.conformity.permission;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.backing.testing.BackingServices;
import org.waymark.backing.testing.OddTokens;

/**
 * The tokens of those who ask.
 *
 * @param agency the agency that requests are about
 * @param another one that has nothing to do with them
 */
record Tokens(String agency, String another) {
    private static final Path STRANGER = Path.of("target", "keys-of-a-stranger");

    String of(boolean ofTheAgency, String... roles) {
        return BackingServices.tokenOf(PermissionTable.SUBJECT, ofTheAgency ? agency : another, roles);
    }

    /** Headers by what is wrong with them. */
    Map<String, String> unusable() {
        return new TreeMap<>(Map.of(
                "Basic",
                "Basic dXNlcjpwYXNz",
                "wrong signature",
                "Bearer " + OddTokens.signedBySomebodyElse(STRANGER),
                "expired",
                "Bearer " + OddTokens.expired(),
                "another audience",
                "Bearer " + OddTokens.forAnotherAudience(),
                "an agency that is no text",
                "Bearer " + OddTokens.with("agency", "[1]")));
    }
}
