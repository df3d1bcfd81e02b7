package org.waymark.endtoend.faults;

/** What is killed or frozen. */
public enum Cause {
    INDICATOR_SERVICE("indicator-service"),
    PROJECT_SERVICE("project-service"),
    REPORTING_SERVICE("reporting-service"),
    KAFKA("kafka"),
    POSTGRES("postgres"),
    RELAY_CONNECTION("relay connection");

    private final String shown;

    Cause(String shown) {
        this.shown = shown;
    }

    /** The name of the process, where it is one. */
    @Override
    public String toString() {
        return shown;
    }
}
