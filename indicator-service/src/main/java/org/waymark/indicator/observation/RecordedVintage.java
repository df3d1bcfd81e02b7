package org.waymark.indicator.observation;

/** A vintage with what it is about. */
public record RecordedVintage(SeriesPeriod about, Vintage vintage) {}
