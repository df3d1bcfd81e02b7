package org.waymark.conformity.permission;

import java.util.Optional;

/** Words in the notes of what a test records, by which it is known in answers of any form. */
public final class Seen {
    public static final String PUBLIC = "seen-by-anybody";
    /** Not public, of the agency that requests are about. */
    public static final String OWN_DRAFT = "seen-by-its-agency";
    /** Not public, of a third agency. */
    public static final String ANOTHERS_DRAFT = "seen-above-agencies";

    private Seen() {}

    static Optional<Outcome> in(String text) {
        boolean own = text.contains(OWN_DRAFT);
        boolean anothers = text.contains(ANOTHERS_DRAFT);
        if (!text.contains(PUBLIC) || anothers && !own) {
            return Optional.empty();
        }
        return Optional.of(anothers ? Outcome.ALL : own ? Outcome.OWN_DRAFTS : Outcome.PUBLIC_ONLY);
    }
}
