package org.waymark.reporting.margin;

import org.waymark.reporting.situation.KnownValue;
import org.waymark.reporting.verdicthistory.StatedVerdict;

/**
 * What a revision of one input alone would do to a verdict.
 *
 * @param mayDecide another value of it can give another verdict, and the {@link Margin} says which; true of every input
 *     where the method does not look at the latest value alone
 * @param ifWithdrawn what would be said without it: an earlier period is then the latest
 * @param flipsIfWithdrawn that would be another verdict
 */
public record InputEffect(KnownValue input, boolean mayDecide, StatedVerdict ifWithdrawn, boolean flipsIfWithdrawn) {}
