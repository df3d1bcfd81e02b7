package org.waymark.contracts;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** Headers of a Kafka record, read one attribute at a time. */
record EventHeaders(Map<String, String> headers) {
    private static final Pattern JSON = Pattern.compile("application/json(\\s*;.*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,19}");

    void mustBeBinaryCloudEventWithJson() {
        String version = text("ce_specversion");
        if (!version.equals("1.0")) {
            throw InvalidEvent.notA("1.0", "ce_specversion", version, null);
        }
        String contentType = headers.getOrDefault("content-type", "application/json");
        if (!JSON.matcher(contentType).matches()) {
            throw InvalidEvent.notA("application/json", "content-type", contentType, null);
        }
    }

    String text(String attribute) {
        String value = headers.get(attribute);
        if (value == null || value.isBlank()) {
            throw InvalidEvent.missing(attribute);
        }
        return value;
    }

    UUID uuid(String attribute) {
        String value = text(attribute);
        try {
            return UUID.fromString(value);
        } catch (IllegalArgumentException e) {
            throw InvalidEvent.notA("a UUID", attribute, value, e);
        }
    }

    Instant instant(String attribute) {
        String value = text(attribute);
        try {
            return OffsetDateTime.parse(value).toInstant();
        } catch (DateTimeException e) {
            throw InvalidEvent.notA("an RFC 3339 time", attribute, value, e);
        }
    }

    long count(String attribute) {
        String value = text(attribute);
        try {
            if (COUNT.matcher(value).matches()) {
                return Long.parseLong(value);
            }
        } catch (NumberFormatException e) {
            throw InvalidEvent.notA("a whole number below 2^63", attribute, value, e);
        }
        throw InvalidEvent.notA("a whole number from 0", attribute, value, null);
    }
}
