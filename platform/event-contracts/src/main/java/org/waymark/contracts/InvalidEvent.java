package org.waymark.contracts;

/** A record whose headers are no CloudEvent of ours: it can never be read, so retrying is useless. */
public class InvalidEvent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String attribute;

    private InvalidEvent(String attribute, String reason, Throwable cause) {
        super(attribute + ": " + reason, cause);
        this.attribute = attribute;
    }

    static InvalidEvent missing(String attribute) {
        return new InvalidEvent(attribute, "is missing", null);
    }

    static InvalidEvent notA(String form, String attribute, String given, Throwable cause) {
        return new InvalidEvent(attribute, "'" + given + "' is not " + form, cause);
    }

    /** The header at fault, such as {@code ce_id}. */
    public String attribute() {
        return attribute;
    }
}
