package org.waymark.indicator.observation;

import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.idempotency.AnswerToKeep;
import org.waymark.foundation.journal.Happening;

/**
 * The first vintage of an observation and what is written with it.
 *
 * @param rulesVersion of the rules it was held to, 0 where there are none
 * @param answer kept in the same statement, or null
 */
record FirstVintage(
        SeriesPeriod about,
        Vintage vintage,
        int rulesVersion,
        Happening happening,
        Caller caller,
        AnswerToKeep answer) {}
