package org.waymark.example.consumer.journal;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * @param events CloudEvents in order of position
 * @param next where to go on, now or another day
 */
public record ChangePage(JsonNode events, String next) {}
