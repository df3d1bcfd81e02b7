package org.waymark.reporting.known;

/** A reference area by its code and by a name it has or once had. */
public record AreaName(String code, String zh, String en) {}
