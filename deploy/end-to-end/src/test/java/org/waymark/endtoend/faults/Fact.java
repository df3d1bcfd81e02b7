package org.waymark.endtoend.faults;

/**
 * A version of something, wherever it stands.
 *
 * @param thing an observation's area and period, or a project
 * @param says what no other version of anything says in this run
 */
public record Fact(String thing, long version, String says) {}
