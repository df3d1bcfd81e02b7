package org.waymark.reporting.known;

import java.time.LocalDate;
import java.util.List;
import org.waymark.foundation.problem.Text;

/**
 * @param taskAreas how the plan divides its own work; null where it does not
 * @param timeZone in which the plan counts its days; null where it does not say
 * @param released the day it was made public; null where it does not say
 * @param parent code of the plan that this one carries out for a part of the country, or null
 */
public record PlanBody(
        Text title, String timeZone, LocalDate released, Duration period, String parent, List<TaskArea> taskAreas) {
    public record TaskArea(String code, Text name) {}

    /** From the first day of one period to the last day of another. */
    public record Duration(String start, String end) {}
}
