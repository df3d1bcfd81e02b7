package org.waymark.conformity.permission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who asks.
 *
 * @param column of the table
 * @param relation of the agency for which the token speaks to what the request is about, such as {@code agency} for the
 *     one it is about, or {@link #ANOTHER}; null without a usable token
 * @param name of the identity, for a failure
 * @param authorization the header it sends, or null
 */
record Identity(String column, String relation, String name, String authorization) {
    /** Has nothing to do with the request. */
    static final String ANOTHER = "another";

    static final String NO_TOKEN = "no token";
    static final String UNUSABLE = "unusable token";
    static final String NO_ROLE = "no role";
    static final List<String> ROLES = List.of(
            "submitter", "verifier", "publisher", "office", "auditor", "catalogue-admin", "evaluator", "signatory");

    /** With one token for each role, and one without, of every agency; and with every kind of unusable token. */
    static List<Identity> all(Tokens tokens) {
        List<Identity> all = new ArrayList<>();
        all.add(new Identity(NO_TOKEN, null, NO_TOKEN, null));
        tokens.unusable().forEach((kind, header) -> all.add(new Identity(UNUSABLE, null, kind, header)));
        for (String relation : tokens.relations()) {
            all.add(bearer(NO_ROLE, relation, tokens.of(relation)));
            for (String role : ROLES) {
                all.add(bearer(role, relation, tokens.of(relation, role)));
            }
        }
        return all;
    }

    private static Identity bearer(String column, String relation, String token) {
        String name = column + (relation.equals(ANOTHER) ? " of another agency" : " of the " + relation);
        return new Identity(column, relation, name, "Bearer " + token);
    }

    static List<String> columns() {
        List<String> columns = new ArrayList<>(List.of(NO_TOKEN, UNUSABLE, NO_ROLE));
        columns.addAll(ROLES);
        return columns;
    }

    boolean hasUsableToken() {
        return !column.equals(NO_TOKEN) && !column.equals(UNUSABLE);
    }

    Optional<String> header() {
        return Optional.ofNullable(authorization);
    }
}
