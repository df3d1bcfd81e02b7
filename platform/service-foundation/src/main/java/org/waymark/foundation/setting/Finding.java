package org.waymark.foundation.setting;

/**
 * Something that is wrong with the settings given, in one line for whoever has to put it right.
 *
 * @param stops whether the service must not start so; else it is only warned of
 */
public record Finding(boolean stops, String text) {
    static Finding stop(String setting, String value, String why) {
        return new Finding(true, setting + " is " + Values.shown(setting, value) + ": " + why);
    }

    static Finding missing(String setting, String why) {
        return new Finding(true, setting + " (" + Setting.variable(setting) + ") is not set: " + why);
    }

    static Finding warn(String setting, String value, String why) {
        return new Finding(false, setting + " is " + Values.shown(setting, value) + ": " + why);
    }
}
