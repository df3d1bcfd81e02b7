package org.waymark.reporting.known;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.waymark.reporting.number.Unit;
import org.waymark.reporting.situation.Announcement;

/**
 * What counts of one public vintage of a total.
 *
 * @param value null when missing or withdrawn
 * @param unit null in a withdrawal
 * @param definitionVersion under which it was reported; null in a withdrawal
 * @param comparable it can be compared across the break in the series that it follows
 */
public record KnownVintage(
        String indicator,
        String area,
        String period,
        int vintage,
        boolean withdrawn,
        BigDecimal value,
        String missingReason,
        String status,
        Unit unit,
        Integer definitionVersion,
        boolean comparable,
        LocalDate releasedAt,
        Announcement told) {}
