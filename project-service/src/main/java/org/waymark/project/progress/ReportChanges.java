package org.waymark.project.progress;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** In what a report differs, field by field, from the one that was accepted last in its project. */
@Schema(name = "ReportChanges", requiredProperties = "*", examples = ReportExample.CHANGES)
public record ReportChanges(
        UUID report,
        String project,
        String period,
        int version,
        @Schema(nullable = true, description = "What it is compared with; null where nothing was accepted before")
                Since since,
        @Schema(description = "In the order of their pointers") List<FieldChange> changes) {
    private static final List<String> COMPARED = List.of("rating", "ratingReason", "challenges", "recoveryPlan");

    /** The version of a report that was accepted last. */
    @Schema(name = "AcceptedReport", requiredProperties = "*")
    public record Since(UUID report, String period, int version) {}

    /** A field that differs. */
    @Schema(name = "FieldChange", requiredProperties = "*")
    public record FieldChange(
            @Schema(description = "Of the field in the content; tasks stand under their codes") String pointer,
            @Schema(nullable = true, description = "As text; null where it was not there") String before,
            @Schema(nullable = true, description = "As text; null where it is not there") String after) {}

    /**
     * @param accepted null where nothing was accepted before
     * @param withRating whether the reader may see the ratings of both
     */
    static ReportChanges of(ReportAtMoment report, LastAccepted accepted, boolean withRating) {
        TreeMap<String, String> before =
                accepted == null ? new TreeMap<>() : fields(accepted.version().content(), withRating);
        TreeMap<String, String> after = fields(report.content(), withRating);
        SortedSet<String> pointers = new TreeSet<>(before.keySet());
        pointers.addAll(after.keySet());
        return new ReportChanges(
                report.report().id(),
                report.report().project(),
                report.report().period().toString(),
                report.version().version(),
                accepted == null
                        ? null
                        : new Since(
                                accepted.report().id(),
                                accepted.report().period().toString(),
                                accepted.version().version()),
                pointers.stream()
                        .filter(pointer -> !Objects.equals(before.get(pointer), after.get(pointer)))
                        .map(pointer -> new FieldChange(pointer, before.get(pointer), after.get(pointer)))
                        .toList());
    }

    private static TreeMap<String, String> fields(ReportContent content, boolean withRating) {
        JsonNode tree = DraftVersion.stored(withRating ? content : content.withoutRating());
        TreeMap<String, String> fields = new TreeMap<>();
        for (String member : COMPARED) {
            collect("/" + member, tree.path(member), fields);
        }
        int asked = 0;
        for (JsonNode decision : tree.path("requestedDecisions")) {
            collect("/requestedDecisions/" + asked++, decision, fields);
        }
        for (JsonNode task : tree.path("tasks")) {
            String at = "/tasks/" + task.path("task").asText();
            collect(at + "/narrative", task.path("narrative"), fields);
            collect(at + "/completion", task.path("completion"), fields);
        }
        return fields;
    }

    private static void collect(String pointer, JsonNode value, TreeMap<String, String> fields) {
        if (value.isObject()) {
            value.properties().forEach(member -> collect(pointer + "/" + member.getKey(), member.getValue(), fields));
        } else if (!value.isMissingNode() && !value.isNull()) {
            fields.put(pointer, value.asText());
        }
    }
}
