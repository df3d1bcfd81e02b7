package org.waymark.indicator.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.waymark.indicator.Client.newIndicator;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.database.Database;
import org.waymark.indicator.observation.RecordedVintage;
import org.waymark.indicator.observation.Visibility;

/** A page of a day on which little or nothing was known reads about as much as a page of today. */
@QuarkusTest
class LongAgoAmongManyTest {
    private static final int MANY = 20_000;
    private static final int PAGE = 10;
    private static final LocalDate BEFORE_ALL = LocalDate.of(1990, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
    private static final String OBSERVATIONS =
            """
            insert into observation (id, indicator, area, breakdown, period, period_type, period_end, vintage)
            select gen_random_uuid(), ?, 'CN', 'B' || nth, '2024', 'A', '2024-12-31', 2
            from generate_series(100000, 100000 + ? - 1) nth
            """;
    private static final String VINTAGES =
            """
            insert into vintage (observation, vintage, value, status, released_at, released_at_basis, review_state,
                definition_version, agency, submitted_by, on_behalf, sources, changed, recorded_at, announced, entry,
                published_at)
            select id, nth, nth, 'A', case when breakdown like '%7' then null else date '2025-01-10' + nth end,
                'PUBLISHED', 'PUBLISHED', 1, 'cnipa', 'a', false, '[]', '{}', moment, true, 0, moment
            from observation, generate_series(1, 2) nth,
                lateral (select timestamptz '2026-01-01' + nth * interval '30 days') recorded (moment)
            where indicator = ? order by nth, breakdown
            """;
    private static final String ROWS_READ =
            """
            select sum(coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0))
            from pg_stat_xact_user_tables where relname = 'vintage'
            """;

    @Inject
    ReadObservations readObservations;

    @Inject
    Database database;

    private String indicator;

    @BeforeEach
    void manyObservations() {
        indicator = newIndicator();
        database.change(OBSERVATIONS, indicator, MANY);
        database.change(VINTAGES, indicator);
        database.execute("analyze observation; analyze vintage");
        // What other tests deleted left room in between; in service nothing is deleted, and new vintages stand at the
        // end.
        database.execute("cluster vintage using vintage_pkey");
    }

    @AfterEach
    void forget() {
        database.change(
                "delete from vintage where observation in (select id from observation where indicator = ?)", indicator);
        database.change("delete from observation where indicator = ?", indicator);
    }

    @Test
    void nothing_was_known_on_a_day_before_all_releases() {
        assertThat(rowsReadFor(0, BEFORE_ALL, null, anybody())).isLessThan(MANY);
        assertThat(rowsReadFor(0, BEFORE_ALL, null, agency())).isLessThan(MANY);
    }

    @Test
    void nothing_was_known_before_everything_was_recorded() {
        Instant before = Instant.parse("2025-01-01T00:00:00Z");
        assertThat(rowsReadFor(0, null, before, anybody())).isLessThan(MANY);
        assertThat(rowsReadFor(0, null, before, agency())).isLessThan(MANY);
    }

    @Test
    void few_were_known_on_a_day_long_ago() {
        database.change(
                "update vintage set released_at = '1989-03-01' where vintage = 1 and observation in"
                        + " (select id from observation where indicator = ? and breakdown in ('B119998', 'B119999'))",
                indicator);
        assertThat(rowsReadFor(2, BEFORE_ALL, null, anybody())).isLessThan(MANY);
        assertThat(find(BEFORE_ALL, null, anybody()))
                .extracting(found -> found.about().breakdown(), found -> found.vintage()
                        .number())
                .containsExactly(tuple("B119998", 1), tuple("B119999", 1));
    }

    @Test
    void values_without_release_day_were_known_from_the_day_after_their_period() {
        LocalDate newYear = LocalDate.of(2025, 1, 1);
        assertThat(find(newYear, null, anybody()))
                .hasSize(PAGE)
                .allSatisfy(found -> assertThat(found.about().breakdown()).endsWith("7"));
        assertThat(find(newYear.minusDays(1), null, anybody())).isEmpty();
    }

    /** Also says how many are found. */
    private long rowsReadFor(int found, LocalDate asOf, Instant knownAt, Visibility visible) {
        return QuarkusTransaction.requiringNew().call(() -> {
            long before = rowsRead();
            assertThat(find(asOf, knownAt, visible)).hasSize(found);
            return rowsRead() - before;
        });
    }

    private List<RecordedVintage> find(LocalDate asOf, Instant knownAt, Visibility visible) {
        return readObservations.find(
                new ListingQuery(indicator, null, null, null, null, null, null, visible, asOf, knownAt, null, false),
                null,
                PAGE);
    }

    private long rowsRead() {
        return database.find(ROWS_READ, row -> row.getLong(1)).orElseThrow();
    }

    private static Visibility anybody() {
        return Visibility.ofAnybody(TODAY);
    }

    private static Visibility agency() {
        return Visibility.of(new Caller("a", null, Set.of("cnipa"), Set.of("submitter"), null), TODAY);
    }
}
