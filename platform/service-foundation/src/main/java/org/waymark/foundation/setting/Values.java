package org.waymark.foundation.setting;

import io.smallrye.config.SmallRyeConfig;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** The values that the service would get, before anything is started with them. */
final class Values {
    private static final Pattern SECRET = Pattern.compile("(?i)password|secret|jaas|private|credential");
    private static final int LONGEST_SHOWN = 80;

    private final SmallRyeConfig config;

    Values(SmallRyeConfig config) {
        this.config = config;
    }

    /** Empty where it is not given, or given as nothing; expressions are expanded where they can be. */
    Optional<String> text(String name) {
        return config.isPropertyPresent(name)
                ? Optional.ofNullable(config.getConfigValue(name).getValue()).filter(value -> !value.isBlank())
                : Optional.empty();
    }

    boolean isTrue(String name) {
        return flag(name).filter(Boolean::booleanValue).isPresent();
    }

    boolean isFalse(String name) {
        return flag(name).filter(value -> !value).isPresent();
    }

    /** As the service itself reads it: "yes", "on" and "1" are true as well. */
    private Optional<Boolean> flag(String name) {
        return text(name).map(value -> converted(value, Boolean.class));
    }

    /** Empty where it is not given or no whole number, which is found elsewhere. */
    Optional<Integer> number(String name) {
        return text(name)
                .filter(value -> value.strip().matches("-?\\d{1,9}"))
                .map(value -> Integer.valueOf(value.strip()));
    }

    <T> T converted(String text, Class<T> type) {
        return config.getConverter(type)
                .orElseThrow(() -> new IllegalStateException("Settings of " + type + " cannot be read"))
                .convert(text);
    }

    List<String> names() {
        return StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .sorted()
                .toList();
    }

    /** As messages may say it. */
    static String shown(String name, String value) {
        if (SECRET.matcher(name).find()) {
            return "(not shown)";
        }
        return "'" + (value.length() > LONGEST_SHOWN ? value.substring(0, LONGEST_SHOWN) + "…" : value) + "'";
    }
}
