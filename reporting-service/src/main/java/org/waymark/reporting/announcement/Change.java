package org.waymark.reporting.announcement;

import java.util.Optional;
import org.waymark.reporting.situation.Announcement;
import org.waymark.reporting.situation.AsOf;
import org.waymark.reporting.verdicthistory.Cause;
import org.waymark.reporting.verdicthistory.StatedVerdict;

/**
 * A change that is to be told.
 *
 * @param asOf the day and the knowledge that {@code to} stands on
 * @param from null where nothing was told before
 * @param trigger empty where no event did it
 */
record Change(AsOf asOf, Cause cause, StatedVerdict from, StatedVerdict to, Optional<Announcement> trigger) {}
