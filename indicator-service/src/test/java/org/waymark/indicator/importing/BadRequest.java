package org.waymark.indicator.importing;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A request no client should send, and how it is answered. In body and query {@code {i}} stands for an indicator.
 *
 * @param place what the problem must name: the row, the member, the line, the limit
 */
record BadRequest(
        String what,
        String contentType,
        byte[] body,
        String query,
        Map<String, String> headers,
        int status,
        String place) {
    private static final String INDICATOR = "{i}";

    static BadRequest of(String what, String contentType, String body, int status, String place) {
        return of(what, contentType, body.getBytes(StandardCharsets.UTF_8), status, place);
    }

    static BadRequest of(String what, String contentType, byte[] body, int status, String place) {
        return new BadRequest(what, contentType, body, "", Map.of(), status, place);
    }

    /** One observation, at its indicator's address. */
    static BadRequest single(String what, String body, int status, String place) {
        return of(what, "single", body, status, place);
    }

    static BadRequest json(String what, String body, int status, String place) {
        return of(what, Bulk.JSON, body, status, place);
    }

    static BadRequest ndjson(String what, String body, int status, String place) {
        return of(what, Bulk.NDJSON, body, status, place);
    }

    static BadRequest csv(String what, String body, int status, String place) {
        return of(what, Bulk.CSV, body, status, place);
    }

    static BadRequest sdmx(String what, String body, int status, String place) {
        return of(what, "application/vnd.sdmx.data+csv", body, status, place);
    }

    BadRequest in(Charset charset) {
        byte[] other = new String(body, StandardCharsets.UTF_8).getBytes(charset);
        return new BadRequest(what, contentType, other, query, headers, status, place);
    }

    BadRequest asked(String newQuery) {
        return new BadRequest(what, contentType, body, newQuery, headers, status, place);
    }

    BadRequest with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new BadRequest(what, contentType, body, query, more, status, place);
    }

    Response send(String indicator) {
        boolean single = contentType.equals("single");
        // In Latin-1 each byte is a character, so that nothing but the mark changes.
        byte[] about = new String(body, StandardCharsets.ISO_8859_1)
                .replace(INDICATOR, indicator)
                .getBytes(StandardCharsets.ISO_8859_1);
        RequestSpecification request = Bulk.of(single ? Bulk.JSON : contentType, about)
                .urlEncodingEnabled(false)
                .headers(headers);
        String path = single ? "/api/v1/indicators/" + indicator + "/observations" : Bulk.PATH;
        return request.post(path + query);
    }

    @Override
    public String toString() {
        return contentType + ": " + what;
    }
}
