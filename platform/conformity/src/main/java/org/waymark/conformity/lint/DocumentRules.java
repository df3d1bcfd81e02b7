package org.waymark.conformity.lint;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a document says of itself: who gives it, under which licence, where, and its tags. */
final class DocumentRules {
    private static final List<String> RICH_TEXT = List.of("description", "title", "summary");

    private DocumentRules() {}

    static void look(JsonNode document, List<String> faults) {
        if (!document.path("openapi").asText().startsWith("3.1.")) {
            faults.add("openapi is not 3.1");
        }
        for (String member : List.of("title", "version", "description", "contact", "license")) {
            if (document.path("info").path(member).isMissingNode()) {
                faults.add("info has no " + member);
            }
        }
        lookAtServers(JsonPlace.of(document).at("servers"), faults);
        lookAtTags(document.path("tags"), faults);
        lookAtText(JsonPlace.of(document), faults);
    }

    private static void lookAtServers(JsonPlace servers, List<String> faults) {
        if (servers.elements().isEmpty()) {
            faults.add("there are no servers");
        }
        for (JsonPlace server : servers.elements()) {
            String url = server.text("url");
            if (!url.matches("https?://.*[^/]") || url.contains("example.com")) {
                faults.add(server + " has no absolute address without a slash at its end: " + url);
            }
        }
    }

    private static void lookAtTags(JsonNode tags, List<String> faults) {
        Set<String> names = new HashSet<>();
        for (JsonNode tag : tags) {
            String name = tag.path("name").asText();
            if (!names.add(name)) {
                faults.add("tag " + name + " is defined twice");
            }
            if (tag.path("description").asText().isBlank()) {
                faults.add("tag " + name + " has no description");
            }
        }
    }

    /** Viewers show these as Markdown, in which they would run. */
    private static void lookAtText(JsonPlace place, List<String> faults) {
        for (JsonPlace member : place.members()) {
            String text = member.node().asText().toLowerCase(Locale.ROOT);
            if (RICH_TEXT.contains(member.name()) && (text.contains("<script") || text.contains("eval("))) {
                faults.add(member + " holds a script");
            }
            lookAtText(member, faults);
        }
        place.elements().forEach(element -> lookAtText(element, faults));
    }
}
