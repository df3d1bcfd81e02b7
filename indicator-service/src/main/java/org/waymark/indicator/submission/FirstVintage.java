package org.waymark.indicator.submission;

import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.idempotency.AnswerToKeep;
import org.waymark.foundation.journal.Happening;
import org.waymark.indicator.observation.SeriesPeriod;
import org.waymark.indicator.observation.Vintage;

/**
 * The first vintage of an observation, with what is written in the same statement.
 *
 * @param rulesVersion of the rules it was checked against, 0 where there are none
 * @param answer to be kept, or null
 */
record FirstVintage(
        SeriesPeriod about,
        Vintage vintage,
        int rulesVersion,
        Happening happening,
        Caller caller,
        AnswerToKeep answer) {}
