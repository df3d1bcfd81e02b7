package org.waymark.foundation.subscription;

import java.util.Optional;
import java.util.regex.Pattern;
import org.waymark.foundation.problem.Text;

/** Which subjects an agency wants to hear of: one, all that begin with the text before {@code *}, or with {@code *} all. */
public record SubjectPattern(String text) {
    static final String FORM = "[^*\\p{Cntrl}]{0,300}\\*?";
    static final SubjectPattern ALL = new SubjectPattern("*");
    private static final Pattern PATTERN = Pattern.compile(FORM);

    static Optional<Text> fault(String text) {
        return !text.isEmpty() && PATTERN.matcher(text).matches()
                ? Optional.empty()
                : Optional.of(
                        new Text(
                                "应为一个主题，或其开头加 *，如 patents-*，最多 300 个字符",
                                "must be a subject, or its beginning and then *, such as patents-*, and have at most 300 characters"));
    }

    public boolean isPrefix() {
        return text.endsWith("*");
    }

    /** What every subject must begin with, or be. */
    public String beginning() {
        return isPrefix() ? text.substring(0, text.length() - 1) : text;
    }
}
