package org.waymark.local.plan;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One thing that happened in the life of a plan's projects, as the request by which its agency reported it.
 *
 * @param place for a person: file and step
 * @param path may hold {@code {report PROJECT PERIOD}} for the id of that progress report, and
 *     {@code {rating PROJECT PERIOD BY}} for that of a rating
 * @param as who sends it: {@code agency}, {@code role} and {@code person}
 * @param unless how to see that it was sent before: {@code path}, and where that alone does not tell, the
 *     {@code pointer} of a number that is {@code atLeast} so high since, or the members of an {@code item} of the list
 */
record LifeStep(String place, String method, String path, JsonNode as, JsonNode body, JsonNode unless) {
    static LifeStep of(String place, JsonNode step) {
        String method = step.has("put") ? "put" : "post";
        return new LifeStep(
                place, method, step.path(method).asText(), step.path("as"), step.path("body"), step.path("unless"));
    }

    boolean isPut() {
        return method.equals("put");
    }
}
