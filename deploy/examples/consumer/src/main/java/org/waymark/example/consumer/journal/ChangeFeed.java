package org.waymark.example.consumer.journal;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.example.consumer.event.EventReader;
import org.waymark.example.consumer.event.Unreadable;
import org.waymark.example.consumer.service.Away;
import org.waymark.example.consumer.service.Refused;
import org.waymark.example.consumer.service.RunningService;

/** {@code GET /api/v1/changes}: everything public that ever happened, page by page. */
public final class ChangeFeed {
    public static final String BEGINNING = "/api/v1/changes?after=0&limit=500";
    private static final String BATCH = "application/cloudevents-batch+json";
    private static final Pattern NEXT = Pattern.compile("<([^>]+)>[^,]*;\\s*rel=\"?next\"?");

    private final RunningService service;

    public ChangeFeed(RunningService service) {
        this.service = service;
    }

    public ChangePage read(String place) throws Away, PositionBeyondEnd, InterruptedException {
        try {
            HttpResponse<String> answer = service.get(place, BATCH);
            return new ChangePage(events(answer.body()), next(answer));
        } catch (Refused refused) {
            if (refused.is("/problems/position-beyond-end")) {
                throw new PositionBeyondEnd(place);
            }
            throw refused;
        }
    }

    private static JsonNode events(String body) {
        try {
            JsonNode events = EventReader.json(body.getBytes(StandardCharsets.UTF_8));
            if (events.isArray()) {
                return events;
            }
            throw new Refused("/api/v1/changes gives no batch of events");
        } catch (Unreadable notJson) {
            throw new Refused("/api/v1/changes: " + notJson.getMessage());
        }
    }

    /** Without the host: it is kept for a day when the service may stand elsewhere. */
    private static String next(HttpResponse<String> answer) {
        return answer.headers().allValues("Link").stream()
                .map(NEXT::matcher)
                .filter(Matcher::find)
                .map(link -> URI.create(link.group(1)))
                .map(link -> link.getRawPath() + "?" + link.getRawQuery())
                .findFirst()
                .orElseThrow(() -> new Refused("/api/v1/changes does not say where to go on"));
    }
}
