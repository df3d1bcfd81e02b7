package org.waymark.foundation.parameter;

/** True or false in query parameters. The framework would take anything it cannot read for false. */
public final class FlagParameter {
    private FlagParameter() {}

    /** False when absent. */
    public static boolean of(String name, String given) {
        if (given == null || given.equals("false")) {
            return false;
        }
        if (given.equals("true")) {
            return true;
        }
        throw NumberParameter.unreadable(name, given, "应为 true 或 false", "must be true or false");
    }
}
