package org.waymark.conformity.permission;

import java.util.Arrays;

/** What comes of an operation for one identity. */
enum Outcome {
    OPEN("open"),
    UNAUTHENTICATED("401"),
    FORBIDDEN("403"),
    HIDDEN("404"),
    REFUSED("422"),
    ALLOWED("allowed"),
    PUBLIC_ONLY("public only"),
    OWN_DRAFTS("own drafts"),
    ALL("all");

    private final String word;

    Outcome(String word) {
        this.word = word;
    }

    static Outcome of(String word) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no outcome '" + word + "'"));
    }

    /** Whether it says how much of an answer is seen. */
    boolean isNarrowed() {
        return this == PUBLIC_ONLY || this == OWN_DRAFTS || this == ALL;
    }

    @Override
    public String toString() {
        return word;
    }
}
