package org.waymark.reporting.assessment;

import java.util.List;

/**
 * The words of which a method says one about every target.
 *
 * @param name what a report calls its counts
 * @param words from best to worst, the one for what cannot be assessed last; empty where a method only gives numbers
 */
public record Scale(String name, List<String> words) {}
