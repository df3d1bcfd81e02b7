package org.waymark.foundation.setting;

import io.quarkus.runtime.configuration.MemorySize;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds values of our settings that cannot be read, mean nothing, or contradict each other. */
final class OurValues {
    /** Every other word would be read as false. */
    private static final Pattern FLAG = Pattern.compile("(?i)true|yes|y|on|1|false|no|n|off|0");

    private final Values values;
    private final List<Finding> findings = new ArrayList<>();

    private OurValues(Values values) {
        this.values = values;
    }

    static List<Finding> findings(KnownSettings known, Values values) {
        OurValues check = new OurValues(values);
        known.all().forEach(check::check);
        return check.findings;
    }

    private void check(Setting setting) {
        List<String> given =
                names(setting).filter(name -> values.text(name).isPresent()).toList();
        if (given.isEmpty() && setting.isNeeded()) {
            findings.add(Finding.missing(setting.name(), "it has no default"));
        }
        given.forEach(name -> check(setting, name, values.text(name).orElseThrow()));
    }

    private Stream<String> names(Setting setting) {
        return setting.isMap() ? values.names().stream().filter(setting::isCalled) : Stream.of(setting.name());
    }

    private void check(Setting setting, String name, String text) {
        if (setting.type() == Boolean.class && !FLAG.matcher(text.strip()).matches()) {
            findings.add(Finding.stop(name, text, "it must be true or false"));
            return;
        }
        Optional<BigDecimal> size;
        try {
            size = size(values.converted(text, setting.type()));
        } catch (IllegalArgumentException | java.time.DateTimeException unreadable) {
            findings.add(Finding.stop(name, text, "that is no " + word(setting.type())));
            return;
        }
        size.ifPresent(known -> checkSize(setting, name, text, known));
    }

    private void checkSize(Setting setting, String name, String text, BigDecimal size) {
        if (size.signum() < 0) {
            findings.add(Finding.stop(name, text, "it cannot be less than 0"));
        } else if (size.signum() == 0 && !setting.member().isAnnotationPresent(MayBeZero.class)) {
            findings.add(Finding.stop(name, text, "it must be more than 0"));
        }
        LessThan less = setting.member().getAnnotation(LessThan.class);
        if (less != null) {
            other(less.value(), setting)
                    .filter(other -> size.compareTo(other) >= 0)
                    .ifPresent(other -> contradicts(name, text, "it must be less than", less.value()));
        }
        AtMost most = setting.member().getAnnotation(AtMost.class);
        if (most != null) {
            other(most.value(), setting)
                    .filter(other -> size.compareTo(other) > 0)
                    .ifPresent(other -> contradicts(name, text, "it must not be more than", most.value()));
        }
    }

    private void contradicts(String name, String text, String rule, String other) {
        findings.add(Finding.stop(
                name,
                text,
                rule + " " + other + ", which is " + values.text(other).orElse("")));
    }

    /** Values of the other setting that mean nothing are found where it is looked at itself. */
    private Optional<BigDecimal> other(String name, Setting setting) {
        try {
            return values.text(name)
                    .flatMap(text -> size(values.converted(text, setting.type())))
                    .filter(size -> size.signum() > 0);
        } catch (IllegalArgumentException | java.time.DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<BigDecimal> size(Object value) {
        if (value instanceof Number number) {
            return Optional.of(new BigDecimal(number.toString()));
        }
        if (value instanceof Duration duration) {
            return Optional.of(
                    BigDecimal.valueOf(duration.getSeconds(), 0).add(BigDecimal.valueOf(duration.getNano(), 9)));
        }
        if (value instanceof MemorySize bytes) {
            return Optional.of(new BigDecimal(bytes.asBigInteger()));
        }
        if (value instanceof Period period) {
            return Optional.of(BigDecimal.valueOf(period.toTotalMonths() * 30 + period.getDays()));
        }
        return Optional.empty();
    }

    private static String word(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "Integer", "Long", "Short" -> "whole number";
            case "Duration" -> "duration, such as 500ms, 30s, 10m, 2h, 7d";
            case "Interval" -> "duration of more than 0, such as 30s, and not 'off'";
            case "Period" -> "period, such as P14D";
            case "MemorySize" -> "size, such as 64K, 16M, 1G";
            case "ZoneId" -> "time zone, such as Asia/Shanghai";
            default -> type.getSimpleName();
        };
    }
}
