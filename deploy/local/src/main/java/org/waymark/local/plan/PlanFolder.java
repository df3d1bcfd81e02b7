package org.waymark.local.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A plan as files: {@code plan.json} and, where it has them, indicators, agencies, projects, the life of these,
 * observations, and official conclusions.
 */
public record PlanFolder(Path path) {
    private static final String NATION = "CN";

    /** In the order of their dates, so that a plan finds the indicators of an earlier one. */
    public static List<PlanFolder> allIn(Path plans) {
        try (Stream<Path> folders = Files.list(plans)) {
            return folders.filter(folder -> Files.exists(folder.resolve("plan.json")))
                    .map(PlanFolder::new)
                    .sorted(Comparator.comparing(PlanFolder::dated).thenComparing(PlanFolder::code))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String code() {
        return planFile().path("code").asText();
    }

    private String dated() {
        return planFile().path("plan").path("dated").asText();
    }

    Entry plan() {
        return new Entry(
                path.getFileName() + "/plan.json", code(), NATION, planFile().path("plan"));
    }

    List<Entry> agencies() {
        return entries("agencies.json", "agencies", "agency");
    }

    /** Leaves out those that another plan defines. */
    List<Entry> indicators() {
        return entries("indicators.json", "indicators", "indicator").stream()
                .filter(entry -> entry.body().isObject())
                .toList();
    }

    List<Entry> targets() {
        return entries("indicators.json", "indicators", "target").stream()
                .filter(entry -> entry.body().isObject())
                .toList();
    }

    List<Entry> projects() {
        return entries("projects.json", "projects", "project");
    }

    /** What happened to its projects, in that order. */
    List<LifeStep> life() {
        List<LifeStep> steps = new ArrayList<>();
        for (JsonNode step : Json.read(path.resolve("life.json")).path("steps")) {
            String place = "%s/life.json step %d".formatted(path.getFileName(), steps.size() + 1);
            steps.add(LifeStep.of(place, step));
        }
        return steps;
    }

    /** As rows of a bulk import: each names its indicator. */
    List<Entry> observations() {
        List<Entry> rows = new ArrayList<>();
        for (JsonNode row : Json.read(path.resolve("observations.json")).path("observations")) {
            String code = row.path("indicator").asText();
            String place = "%s/observations.json row %d (%s %s)"
                    .formatted(
                            path.getFileName(),
                            rows.size() + 1,
                            code,
                            row.path("period").asText());
            rows.add(new Entry(place, code, row.path("area").asText(NATION), row));
        }
        return rows;
    }

    /** What official bodies concluded. */
    List<Entry> conclusions() {
        return entries("conclusions.json", "conclusions", "conclusion");
    }

    private List<Entry> entries(String file, String list, String member) {
        List<Entry> entries = new ArrayList<>();
        for (JsonNode entry : Json.read(path.resolve(file)).path(list)) {
            String code = entry.path("code").asText();
            String place = "%s/%s %s %s".formatted(path.getFileName(), file, member, code);
            entries.add(new Entry(place, code, entry.path("area").asText(NATION), entry.path(member)));
        }
        return entries;
    }

    private JsonNode planFile() {
        return Json.read(path.resolve("plan.json"));
    }
}
