package org.waymark.indicator.observation;

import org.waymark.contracts.observation.Unit;

/** The vintage that answers a submission, and whether the submission recorded it. */
public record Submitted(SeriesPeriod about, Vintage vintage, Unit unit, boolean isNew) {}
