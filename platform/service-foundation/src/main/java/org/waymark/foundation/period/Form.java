package org.waymark.foundation.period;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form in which people write periods.
 *
 * @param meaning of the parts of a text that has this form; null where it says nothing of these
 */
record Form<T>(Pattern pattern, Function<MatchResult, T> meaning) {
    static <T> Form<T> of(String pattern, Function<MatchResult, T> meaning) {
        return new Form<>(Pattern.compile(pattern), meaning);
    }

    /** The first meaning that one of the forms gives to the text. */
    static <T> Optional<T> firstMeaning(List<Form<T>> forms, String text) {
        return forms.stream()
                .map(form -> form.meaningOf(text))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private T meaningOf(String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? meaning.apply(matcher) : null;
    }

    static int number(MatchResult of, int group) {
        return Integer.parseInt(of.group(group));
    }
}
