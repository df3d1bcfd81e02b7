package org.waymark.endtoend.bigplan.generated;

/**
 * What becomes of a series, in percent of what the straight line to the target expects. They take turns, so that twelve
 * series have every pace and every verdict.
 */
public enum Course {
    AHEAD(120),
    REACHES_IT(101),
    /** With the status of an estimate throughout. */
    BEHIND_BY_ESTIMATE(80),
    OFF_COURSE(30),
    /** The last release takes back that the target is met. */
    REVISED_BELOW(120),
    /** Of the last quarter it is only ever said that nothing was collected. */
    LAST_MISSING(101),
    /** Only the last release says that the target is met. */
    REVISED_ABOVE(80),
    NEVER_OBSERVED(0),
    JUST_SHORT(98),
    BACKWARDS(-20),
    /** The value of the last quarter, by which the target was met, is withdrawn after everything is loaded. */
    WITHDRAWN(101),
    BEHIND(75);

    private final int percent;

    Course(int percent) {
        this.percent = percent;
    }

    int percent() {
        return percent;
    }

    static Course of(int nth) {
        return values()[nth % values().length];
    }
}
