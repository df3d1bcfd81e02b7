package org.waymark.reporting.method.opensdg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.reporting.assessment.Case;
import org.waymark.reporting.assessment.Provisional;
import org.waymark.reporting.situation.Direction;

/** Values that Statistics Canada's indicator frameworks (CIF, GIF) publish with Open SDG. */
class PublishedCasesTest {
    @ParameterizedTest(name = "case {0}")
    @CsvSource({
        "1,14.5,2015,10.2,2023,7.25,2030,-1,,0.9525901792032172,substantial_progress,2.5185563910306596",
        "2,14.5,2015,10.4,2023,7.25,2030,-1,,0.9010899546976208,moderate_progress,2.1506954374096354",
        "3,66.6,2016,71.4,2023,,,1,100,0.009991483690946268,moderate_progress,1.739752850099936",
        "4,90.0,2015,93.2,2021,,,1,100,0.005839995229728112,substantial_progress,2.815386645395768",
        "5,10.1,2015,13.7,2023,30,2030,1,,0.5160064971944834,limited_progress,-0.34995572813974585",
        "6,63,2005,74,2020,85,2030,1,,0.8949392974311927,moderate_progress,2.106761907621266",
        "7,70,2015,68,2021,100,2030,-1,,0.20028868698657923,target_achieved,5.0",
        "8,58.2,2015,59.5,2025,50,2030,1,,0.21954929987292612,target_achieved,5.0",
        "9,100,2015,100,2023,100,2030,1,,,target_achieved,5.0",
        "10,10.0,2018,10.4,2022,0.1,2030,-1,,-0.030916728428577435,deterioration,-2.6288207323433537",
        "11,79,2021,79,2022,,,1,100,0.0,limited_progress,-2.5",
        "12,18.41,2022,18.41,2022,,,1,100,,not_available,"
    })
    void every_published_case_comes_out_to_nine_decimals(
            int number,
            String base,
            String baseYear,
            String current,
            String currentYear,
            String target,
            String targetYear,
            int sense,
            String limit,
            BigDecimal value,
            String status,
            BigDecimal score) {
        Direction direction = sense > 0 ? Direction.HIGHER_IS_BETTER : Direction.LOWER_IS_BETTER;
        Case published = target == null
                ? Case.growing(baseYear, direction).value(baseYear + "=" + base)
                : Case.from(baseYear + "=" + base, targetYear + "=" + target).direction(direction, false);
        if (!currentYear.equals(baseYear)) {
            published.value(currentYear + "=" + current);
        }
        OpenSdgFindings found = (OpenSdgFindings)
                published.with(limitedBy(limit)).on("2040-01-01").findings().details();

        assertThat(found.progressStatus()).isEqualTo(status);
        assertNear(found.value(), value);
        assertNear(found.score(), score);
    }

    private static OpenSdg limitedBy(String limit) {
        return new OpenSdg(new OpenSdgParameters(
                limit == null ? null : new BigDecimal(limit),
                new BigDecimal("0.001"),
                Provisional.USE,
                BigDecimal.ZERO));
    }

    private static void assertNear(BigDecimal actual, BigDecimal expected) {
        if (expected == null) {
            assertThat(actual).isNull();
        } else {
            assertThat(actual).isCloseTo(expected, within(new BigDecimal("1e-9")));
        }
    }
}
