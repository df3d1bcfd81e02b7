package org.waymark.local.plan;

/** What loading did. */
public final class Tally {
    private int recorded;
    private int unchanged;
    private int kept;
    private int refused;

    void count(Outcome outcome) {
        switch (outcome) {
            case RECORDED -> recorded++;
            case UNCHANGED -> unchanged++;
            case KEPT -> kept++;
            case REFUSED -> refused++;
            default -> throw new IllegalArgumentException(outcome.name());
        }
    }

    public int recorded() {
        return recorded;
    }

    public int unchanged() {
        return unchanged;
    }

    public int kept() {
        return kept;
    }

    public int refused() {
        return refused;
    }

    @Override
    public String toString() {
        return recorded + " recorded, " + unchanged + " unchanged"
                + (kept > 0 ? ", " + kept + " kept as they are (--overwrite replaces them)" : "")
                + (refused > 0 ? ", " + refused + " refused" : "");
    }

    /** What became of one entry. */
    enum Outcome {
        RECORDED,
        UNCHANGED,
        /** The service holds something else, which was kept. */
        KEPT,
        REFUSED
    }
}
