package org.waymark.indicator.observation;

/** A vintage with the series and period it belongs to. */
public record RecordedVintage(SeriesPeriod about, Vintage vintage) {}
