package org.waymark.local.plan;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One thing in a plan's files.
 *
 * @param place for a person: file and entry
 * @param body what is sent
 */
record Entry(String place, String code, String area, JsonNode body) {}
