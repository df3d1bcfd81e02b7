package org.waymark.conformity.permission;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What a row says in words: {@code 403; allowed: submitter of the agency, catalogue-admin}. First what comes of it for
 * everybody, then for whom it is otherwise; of what fits, the last holds. Without a token 403 is 401, and an unusable
 * token is 401 in every case.
 */
final class Declaration {
    private static final String OF_THE = " of the ";
    private static final String ANY_TOKEN = "any token";

    private record Otherwise(Outcome outcome, List<String> whose) {
        boolean isFor(Identity identity) {
            return whose.stream().anyMatch(who -> fits(who, identity));
        }

        private static boolean fits(String who, Identity identity) {
            int of = who.indexOf(OF_THE);
            String role = of < 0 ? who : who.substring(0, of);
            boolean related = of < 0 || who.substring(of + OF_THE.length()).equals(identity.relation());
            return related && (role.equals(ANY_TOKEN) && identity.hasUsableToken() || role.equals(identity.column()));
        }
    }

    private final Outcome usual;
    private final List<Otherwise> exceptions = new ArrayList<>();

    /** @param relations that agencies can have to what the request is about */
    Declaration(String words, Collection<String> relations) {
        String[] clauses = words.split("; *");
        this.usual = Outcome.of(clauses[0]);
        for (int i = 1; i < clauses.length; i++) {
            String[] parts = clauses[i].split(": *", 2);
            List<String> whose = List.of(parts[1].split(", *"));
            whose.forEach(who -> requireKnown(who, relations));
            exceptions.add(new Otherwise(Outcome.of(parts[0]), whose));
        }
    }

    private static void requireKnown(String who, Collection<String> relations) {
        String[] parts = who.split(OF_THE, 2);
        boolean isRole = parts[0].equals(ANY_TOKEN) || Identity.columns().contains(parts[0]);
        if (!isRole || parts.length > 1 && !relations.contains(parts[1])) {
            throw new IllegalArgumentException("There is no identity '" + who + "'");
        }
    }

    Outcome of(Identity identity) {
        if (identity.column().equals(Identity.UNUSABLE)) {
            return Outcome.UNAUTHENTICATED;
        }
        Outcome found = usual;
        for (Otherwise exception : exceptions) {
            found = exception.isFor(identity) ? exception.outcome : found;
        }
        boolean needsToken = found == Outcome.FORBIDDEN && identity.column().equals(Identity.NO_TOKEN);
        return needsToken ? Outcome.UNAUTHENTICATED : found;
    }

    boolean isNarrowed() {
        return usual.isNarrowed() || exceptions.stream().anyMatch(exception -> exception.outcome.isNarrowed());
    }
}
