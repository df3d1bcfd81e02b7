package org.waymark.endtoend.bigplan;

import com.fasterxml.jackson.databind.JsonNode;

/** What became of rows, as the answers of the imports count them. */
record ImportCounts(long received, long recorded, long revised, long withdrawn, long unchanged) {
    static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0, 0);

    static ImportCounts of(JsonNode result) {
        return new ImportCounts(
                result.path("received").asLong(),
                result.path("recorded").asLong(),
                result.path("revised").asLong(),
                result.path("withdrawn").asLong(),
                result.path("unchanged").asLong());
    }

    ImportCounts plus(ImportCounts other) {
        return new ImportCounts(
                received + other.received,
                recorded + other.recorded,
                revised + other.revised,
                withdrawn + other.withdrawn,
                unchanged + other.unchanged);
    }
}
