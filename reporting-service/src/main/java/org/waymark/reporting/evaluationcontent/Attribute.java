package org.waymark.reporting.evaluationcontent;

/** What a plan says of how it means a target: an open list, so text. */
public final class Attribute {
    /** 约束性. */
    public static final String BINDING = "BINDING";
    /** 预期性. */
    public static final String ANTICIPATORY = "ANTICIPATORY";

    private Attribute() {}
}
