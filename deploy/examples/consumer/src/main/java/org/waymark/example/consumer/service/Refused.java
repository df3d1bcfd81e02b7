package org.waymark.example.consumer.service;

/** An answer that asking again does not change: a wrong address, a missing right, not the service it should be. */
@SuppressWarnings("serial")
public class Refused extends RuntimeException {
    private final String problem;

    public Refused(String message) {
        this(message, "");
    }

    /** @param problem the answer's problem details, as JSON */
    public Refused(String message, String problem) {
        super(message);
        this.problem = problem;
    }

    /** @param type as {@code GET /problems} lists it */
    public boolean is(String type) {
        return problem.contains("\"type\":\"" + type + "\"");
    }
}
