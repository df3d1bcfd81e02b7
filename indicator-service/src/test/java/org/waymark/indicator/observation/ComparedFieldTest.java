package org.waymark.indicator.observation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.foundation.provenance.SourceReference;

/** What is said once in Java and once in SQL says the same of every pair. */
@QuarkusTest
class ComparedFieldTest {
    private static final LocalDate DAY = LocalDate.of(2025, 1, 15);
    private static final List<SourceReference> YEARBOOK = List.of(new SourceReference("Yearbook", null));
    private static final List<ReportedValue> VALUES = List.of(
            five(DAY, ReleaseBasis.PUBLISHED),
            reported("5.00", null, ObservationStatus.A, DAY, ReleaseBasis.PUBLISHED, null, null, List.of()),
            reported("6", null, ObservationStatus.P, DAY, ReleaseBasis.PUBLISHED, "12", "2", YEARBOOK),
            comparable(),
            reported("6", null, ObservationStatus.P, DAY, ReleaseBasis.PUBLISHED, "12.0", null, YEARBOOK),
            reported(null, "LOST", ObservationStatus.M, DAY, ReleaseBasis.PUBLISHED, null, null, List.of()),
            reported(null, "WITHDRAWN", ObservationStatus.M, null, ReleaseBasis.PUBLISHED, null, null, List.of()),
            five(DAY, ReleaseBasis.DERIVED),
            five(DAY.plusDays(1), ReleaseBasis.PUBLISHED),
            five(null, ReleaseBasis.PUBLISHED),
            five(null, ReleaseBasis.DERIVED),
            five(null, ReleaseBasis.ASSUMED));
    private static final String ROW =
            """
            select ?::numeric as value, ?::text as missing_reason, ?::text as status, ?::date as released_at,
                   ?::text as released_at_basis, ?::numeric as numerator, ?::numeric as denominator, ?::text as sources,
                   ?::boolean as comparable, 1 as definition_version
            """;

    @Inject
    DataSource database;

    @Test
    void every_pair_differs_in_the_same_fields() throws SQLException {
        SoftAssertions softly = new SoftAssertions();
        for (ReportedValue before : VALUES) {
            for (ReportedValue after : VALUES) {
                softly.assertThat(differencesInSql(before, after))
                        .as("%s, then %s", before, after)
                        .isEqualTo(before.differences(after));
            }
        }
        softly.assertAll();
    }

    @Test
    void every_day_is_known_from_the_same_day_on() throws SQLException {
        SeriesPeriod about = new SeriesPeriod("any", "CN", "_T", TimePeriod.parse("2024"));
        String sql = "select " + KnownDay.sql("?::date", "?::date");
        for (LocalDate releasedAt : new LocalDate[] {DAY, null}) {
            LocalDate known = ask(
                    sql, Arrays.asList(releasedAt, about.period().lastDay()), row -> row.getObject(1, LocalDate.class));
            assertThat(known).isEqualTo(KnownDay.of(releasedAt, about));
        }
    }

    private List<String> differencesInSql(ReportedValue before, ReportedValue after) throws SQLException {
        List<Object> parameters = new ArrayList<>(columns(before));
        parameters.addAll(columns(after));
        return ask(
                "with one as (" + ROW + "), other as (" + ROW + ") select "
                        + ComparedField.changed("one", "other", "'any'") + " from one, other",
                parameters,
                row -> List.of((String[]) row.getArray(1).getArray()));
    }

    private static List<Object> columns(ReportedValue value) {
        return Arrays.asList(
                value.value(),
                value.missingReason(),
                value.status().name(),
                value.releasedAt(),
                value.releasedAtBasis().name(),
                value.numerator(),
                value.denominator(),
                VintageColumns.json(value.sources()),
                value.comparable());
    }

    private <T> T ask(String sql, List<Object> parameters, Answer<T> answer) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.size(); i++) {
                select.setObject(i + 1, parameters.get(i));
            }
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return answer.of(row);
            }
        }
    }

    private interface Answer<T> {
        T of(ResultSet row) throws SQLException;
    }

    private static ReportedValue five(LocalDate releasedAt, ReleaseBasis basis) {
        return reported("5", null, ObservationStatus.A, releasedAt, basis, null, null, List.of());
    }

    private static ReportedValue comparable() {
        return new ReportedValue(
                number("6"), null, ObservationStatus.B, DAY, ReleaseBasis.PUBLISHED, null, null, List.of(), true, null);
    }

    private static ReportedValue reported(
            String value,
            String missingReason,
            ObservationStatus status,
            LocalDate releasedAt,
            ReleaseBasis basis,
            String numerator,
            String denominator,
            List<SourceReference> sources) {
        return new ReportedValue(
                number(value),
                missingReason,
                status,
                releasedAt,
                basis,
                number(numerator),
                number(denominator),
                sources);
    }

    private static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
