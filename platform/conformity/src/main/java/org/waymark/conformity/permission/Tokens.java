package org.waymark.conformity.permission;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.backing.testing.BackingServices;
import org.waymark.backing.testing.OddTokens;

/**
 * The tokens of those who ask.
 *
 * @param agencies by their relation to what requests are about
 */
record Tokens(Map<String, String> agencies) {
    private static final Path STRANGER = Path.of("target", "keys-of-a-stranger");

    Collection<String> relations() {
        return agencies.keySet();
    }

    String of(String relation, String... roles) {
        return BackingServices.tokenOf(PermissionTable.SUBJECT, agencies.get(relation), roles);
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
