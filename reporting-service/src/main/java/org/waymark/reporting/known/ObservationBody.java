package org.waymark.reporting.known;

import java.util.List;
import org.waymark.contracts.observation.Source;

/**
 * What a vintage says besides what counts.
 *
 * @param releasedAtBasis how its day of release is known
 */
public record ObservationBody(String releasedAtBasis, List<Source> sources, Provenance provenance) {}
