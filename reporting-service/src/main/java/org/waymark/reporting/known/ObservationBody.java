package org.waymark.reporting.known;

import java.util.List;
import org.waymark.contracts.observation.Source;
import org.waymark.contracts.observation.Unit;

/**
 * What a vintage says besides its value.
 *
 * @param unit null in a withdrawal
 * @param definitionVersion under which it was reported; null in a withdrawal
 * @param comparable it can be compared across the break in the series that it follows; null where it does not say
 * @param releasedAtBasis how its day of release is known
 */
public record ObservationBody(
        Unit unit,
        Integer definitionVersion,
        Boolean comparable,
        String releasedAtBasis,
        List<Source> sources,
        Provenance provenance) {}
