package org.waymark.reporting.known;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ShippedAreasTest {
    private static final String MIGRATIONS = "src/main/resources/db/migration/";

    @Test
    void reports_know_the_areas_that_come_with_indicator_service() throws IOException {
        List<String> here =
                rows(Path.of(MIGRATIONS + "V5__Know_the_reference_areas.sql"), "'(CN[^']*)', '(.+)', '(.+)'");

        assertThat(here)
                .hasSize(35)
                .isEqualTo(rows(
                        Path.of("../indicator-service")
                                .resolve(MIGRATIONS)
                                .resolve("V7__Keep_the_reference_areas_with_China_and_its_provinces.sql"),
                        "'(CN[^']*)', (?:null|'CN'), '(.+)', '(.+)'"));
    }

    private static List<String> rows(Path migration, String columns) throws IOException {
        return Pattern.compile("^ +\\(" + columns + "\\)[,;]?$", Pattern.MULTILINE)
                .matcher(Files.readString(migration))
                .results()
                .map(row -> row.group(1) + " " + row.group(2) + " " + row.group(3))
                .toList();
    }
}
