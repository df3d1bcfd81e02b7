package org.waymark.contracts;

import java.util.regex.Pattern;

/** The forms that every schema demands of what keys are made of: a producer checks them before it accepts anything. */
public enum Form {
    /** Of an indicator, plan, agency, project, task or task area. */
    CODE("[A-Za-z0-9][A-Za-z0-9._-]*", 100),
    /** ISO 3166 country, then the country's own code: {@code CN-44}. */
    AREA("[A-Z]{2}(-[A-Z0-9]{1,12})*", 100),
    /** {@code _T} for the total. */
    BREAKDOWN("[A-Za-z0-9_-]+", 100);

    private final Pattern pattern;
    private final int longest;

    Form(String pattern, int longest) {
        this.pattern = Pattern.compile(pattern);
        this.longest = longest;
    }

    public boolean fits(String text) {
        return text.length() <= longest && pattern.matcher(text).matches();
    }

    /** As a person may read it in a message: a regular expression without anchors. */
    public String pattern() {
        return pattern.pattern();
    }

    /** Most characters. */
    public int longest() {
        return longest;
    }
}
