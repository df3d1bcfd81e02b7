package org.waymark.project.duty;

import java.time.LocalDate;
import java.util.Collection;
import org.waymark.foundation.versioned.Moment;

/**
 * Which duties are asked for.
 *
 * @param projects their codes; never empty
 * @param moment the day on which they are open, as known at an instant
 * @param until also those that fall due by then; never before the day of the moment
 */
public record DutyQuestion(Collection<String> projects, Moment moment, LocalDate until) {}
