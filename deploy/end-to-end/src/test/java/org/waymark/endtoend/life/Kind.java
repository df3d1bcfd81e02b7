package org.waymark.endtoend.life;

/** What is asked for. */
enum Kind {
    OBSERVATION("POST of an observation", 201),
    PROJECT("PUT of a project", 200, 201),
    THING("GET of one thing", 200),
    REPORT("GET of a report", 200),
    CHANGES("GET of changes, waiting", 200);

    private final String shown;
    private final int[] expected;

    Kind(String shown, int... expected) {
        this.shown = shown;
        this.expected = expected;
    }

    boolean expects(int status) {
        for (int one : expected) {
            if (one == status) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return shown;
    }
}
