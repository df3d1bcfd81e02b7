package org.waymark.indicator.sameness;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Files as senders of each format write them. */
enum FileFormat {
    JSON("application/json") {
        @Override
        String write(List<ObjectNode> rows) {
            return rows.toString();
        }
    },
    NDJSON("application/x-ndjson") {
        @Override
        String write(List<ObjectNode> rows) {
            return rows.stream().map(row -> row + "\n").collect(Collectors.joining());
        }
    },
    CSV("text/csv") {
        @Override
        String write(List<ObjectNode> rows) {
            return csv(rows, Function.identity());
        }
    },
    SDMX_CSV("application/vnd.sdmx.data+csv;version=2.0.0") {
        @Override
        String write(List<ObjectNode> rows) {
            return csv(rows, FileFormat::inSdmx);
        }
    };

    private static final Map<String, String> OTHERWISE_IN_SDMX = Map.of(
            "area", "REF_AREA",
            "period", "TIME_PERIOD",
            "value", "OBS_VALUE",
            "status", "OBS_STATUS",
            "unitMultiplier", "UNIT_MULT",
            "note", "COMMENT_OBS");

    private final String mediaType;

    FileFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    abstract String write(List<ObjectNode> rows);

    private static String csv(List<ObjectNode> rows, Function<String, String> header) {
        List<Map<String, String>> lines = rows.stream().map(FileFormat::cells).toList();
        Set<String> columns = new LinkedHashSet<>();
        lines.forEach(line -> columns.addAll(line.keySet()));
        StringBuilder file = new StringBuilder(columns.stream().map(header).collect(Collectors.joining(",", "", "\n")));
        for (Map<String, String> line : lines) {
            file.append(columns.stream()
                    .map(column -> '"' + line.getOrDefault(column, "").replace("\"", "\"\"") + '"')
                    .collect(Collectors.joining(",", "", "\n")));
        }
        return file.toString();
    }

    private static Map<String, String> cells(ObjectNode row) {
        Map<String, String> cells = new LinkedHashMap<>();
        row.properties().forEach(member -> {
            JsonNode value = member.getValue();
            switch (member.getKey()) {
                case "unit" -> value.properties().forEach(part -> cells.put(part.getKey(), text(part.getValue())));
                case "sources" -> {
                    cells.put("sourceTitle", value.at("/0/title").asText());
                    cells.put("sourceUrl", value.at("/0/url").asText());
                }
                default -> cells.put(member.getKey(), text(value));
            }
        });
        return cells;
    }

    private static String text(JsonNode value) {
        return value.isNull() ? "" : value.asText();
    }

    private static String inSdmx(String column) {
        return OTHERWISE_IN_SDMX.getOrDefault(
                column, column.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT));
    }
}
