package org.waymark.reporting.known;

import java.util.List;
import org.waymark.contracts.observation.Source;

/**
 * Where a vintage comes from.
 *
 * @param releasedAtBasis how its day of release is known
 */
public record Origin(String releasedAtBasis, List<Source> sources, Provenance provenance) {}
