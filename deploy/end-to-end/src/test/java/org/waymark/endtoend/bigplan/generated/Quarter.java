package org.waymark.endtoend.bigplan.generated;

import java.time.LocalDate;

/** @param number since the beginning of our era */
public record Quarter(int number) {
    public static final Quarter LAST = new Quarter(2025 * 4 + 3);

    Quarter plus(int quarters) {
        return new Quarter(number + quarters);
    }

    int year() {
        return number / 4;
    }

    LocalDate firstDay() {
        return LocalDate.of(year(), number % 4 * 3 + 1, 1);
    }

    LocalDate lastDay() {
        return plus(1).firstDay().minusDays(1);
    }

    @Override
    public String toString() {
        return year() + "-Q" + (number % 4 + 1);
    }
}
