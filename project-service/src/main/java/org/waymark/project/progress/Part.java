package org.waymark.project.progress;

import java.util.List;

/**
 * The part of a report that an agency is asked to confirm.
 *
 * @param tasks null for the whole report
 */
public record Part(String agency, List<String> tasks) {}
