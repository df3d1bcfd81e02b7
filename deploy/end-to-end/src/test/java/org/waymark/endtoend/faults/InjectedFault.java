package org.waymark.endtoend.faults;

/**
 * A fault as it was done.
 *
 * @param begin by the clock of {@link System#nanoTime()}
 * @param end when it was thawed; the same as the beginning where it was killed
 */
record InjectedFault(Fault fault, long begin, long end) {

    Cause cause() {
        return fault.cause();
    }
}
