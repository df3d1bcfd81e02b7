package org.waymark.reporting.project;

/**
 * The latest published ratings of a project, each null where there is none.
 *
 * @param own by its agencies, in an accepted report
 * @param independent by an evaluator
 */
public record RatingsOfProject(RatingOfProject own, RatingOfProject office, RatingOfProject independent) {
    static final RatingsOfProject NONE = new RatingsOfProject(null, null, null);
}
