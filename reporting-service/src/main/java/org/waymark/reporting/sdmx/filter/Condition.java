package org.waymark.reporting.sdmx.filter;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.reporting.sdmx.artefact.Component;

/**
 * One comparison of a component with a value. Where there is no cell only {@code ne} and {@code nc} hold.
 *
 * @param text as it was sent
 * @param value the same as cells of the component hold it
 */
record Condition(Operator operator, String text, Object value) {
    /** @throws IllegalArgumentException where the component holds no such value, or is not compared so */
    static Condition of(Component component, Operator operator, String text) {
        if (operator.isOfText() && component.type().isNumber()) {
            throw new IllegalArgumentException(operator + " of a number");
        }
        return new Condition(operator, text, operator.isOfText() ? text : value(component, text));
    }

    private static Object value(Component component, String text) {
        try {
            return switch (component.type()) {
                case STRING -> text;
                case INTEGER, DECIMAL -> number(text);
                case BOOLEAN -> flag(text);
                case DAY -> LocalDate.parse(text);
                case INSTANT -> OffsetDateTime.parse(text).toInstant();
                case PERIOD -> TimePeriod.parse(text);
            };
        } catch (DateTimeParseException noTime) {
            throw new IllegalArgumentException(noTime);
        }
    }

    /** Bounded before anything touches it: 1e400000000 has as many digits. */
    private static BigDecimal number(String text) {
        if (!text.matches("-?\\d{1,30}(\\.\\d{1,30})?")) {
            throw new IllegalArgumentException("no decimal");
        }
        return new BigDecimal(text);
    }

    private static Boolean flag(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException("neither true nor false");
        }
        return Boolean.valueOf(text);
    }

    boolean holds(Object cell) {
        if (cell == null) {
            return operator == Operator.NE || operator == Operator.NC;
        }
        if (operator.isOfText()) {
            return operator.holds(cell.toString(), text);
        }
        if (value instanceof TimePeriod asked) {
            return cell.toString().equals(text) && isInclusive() || holds(TimePeriod.parse(cell.toString()), asked);
        }
        if (value instanceof BigDecimal asked) {
            return operator.holds(new BigDecimal(cell.toString()).compareTo(asked));
        }
        if (value instanceof LocalDate asked) {
            return operator.holds(((LocalDate) cell).compareTo(asked));
        }
        if (value instanceof Instant asked) {
            return operator.holds(((Instant) cell).compareTo(asked));
        }
        return operator.holds(cell.toString(), text);
    }

    private boolean isInclusive() {
        return operator == Operator.EQ || operator == Operator.GE || operator == Operator.LE;
    }

    /** {@code ge:2020} begins with January 2020, {@code le:2020} ends with December. */
    private boolean holds(TimePeriod cell, TimePeriod asked) {
        return switch (operator) {
            case EQ -> cell.equals(asked);
            case NE -> !cell.equals(asked);
            case GE -> !cell.firstDay().isBefore(asked.firstDay());
            case GT -> cell.firstDay().isAfter(asked.lastDay());
            case LE -> !cell.lastDay().isAfter(asked.lastDay());
            case LT -> cell.lastDay().isBefore(asked.firstDay());
            default -> throw new IllegalStateException(operator.name());
        };
    }
}
