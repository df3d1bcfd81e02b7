package org.waymark.contracts.observation;

/** Where a value was published; {@code url} is null where it has none. */
public record Source(String title, String url) {}
