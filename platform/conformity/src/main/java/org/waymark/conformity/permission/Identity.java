package org.waymark.conformity.permission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who asks.
 *
 * @param column of the table
 * @param ofTheAgency whether the token speaks for the agency that the request is about, or for another one
 * @param name of the identity, for a failure
 * @param authorization the header it sends, or null
 */
record Identity(String column, boolean ofTheAgency, String name, String authorization) {
    static final String NO_TOKEN = "no token";
    static final String UNUSABLE = "unusable token";
    static final String NO_ROLE = "no role";
    static final List<String> ROLES = List.of(
            "submitter", "verifier", "publisher", "office", "auditor", "catalogue-admin", "evaluator", "signatory");

    /** With one token for each role, and one without, of both agencies; and with every kind of unusable token. */
    static List<Identity> all(Tokens tokens) {
        List<Identity> all = new ArrayList<>();
        all.add(new Identity(NO_TOKEN, false, NO_TOKEN, null));
        tokens.unusable().forEach((kind, header) -> all.add(new Identity(UNUSABLE, false, kind, header)));
        for (boolean ofTheAgency : new boolean[] {true, false}) {
            all.add(bearer(NO_ROLE, ofTheAgency, tokens.of(ofTheAgency)));
            for (String role : ROLES) {
                all.add(bearer(role, ofTheAgency, tokens.of(ofTheAgency, role)));
            }
        }
        return all;
    }

    private static Identity bearer(String column, boolean ofTheAgency, String token) {
        String name = column + (ofTheAgency ? " of the agency" : " of another agency");
        return new Identity(column, ofTheAgency, name, "Bearer " + token);
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
