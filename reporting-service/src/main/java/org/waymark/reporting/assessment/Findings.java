package org.waymark.reporting.assessment;

import java.util.List;
import org.waymark.reporting.situation.KnownValue;
import org.waymark.reporting.situation.Reason;

/**
 * What a method says of one situation.
 *
 * @param parameters those it used for this target
 * @param inputs what counted for every period it compared, also where that is no value
 * @param verdict in a type of the method's own; it has changed when it is no longer equal; null where a method has none
 * @param word of the method's scale; null where that has no words
 * @param reason why it could not say more, else null
 * @param details a record of the method's own; reports show its members by their names
 */
public record Findings(
        Parameters parameters, List<KnownValue> inputs, Object verdict, String word, Reason reason, Workings details) {}
