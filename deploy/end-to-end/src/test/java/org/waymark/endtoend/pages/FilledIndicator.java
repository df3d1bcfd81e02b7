package org.waymark.endtoend.pages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.IntFunction;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;
import org.waymark.backing.postgres.Postgres;
import org.waymark.endtoend.HttpService;

/**
 * An indicator with so many observations of one vintage, copied past the service, which would take hours to be told of
 * them one by one: 100 years of 10 breakdowns in as many areas as it takes. They come year by year, so that those of one
 * area lie far apart. A few of them, here and there, have a draft besides.
 */
public record FilledIndicator(String code, int size) {
    private static final int YEARS = 100;
    private static final int BREAKDOWNS = 10;
    private static final int DRAFTS = 200;
    private static final String INDICATOR =
            """
            {"name":{"zh":"翻页测量","en":"Pages"},"unit":{"zh":"件","en":"pieces","unitMeasure":"NUMBER","unitMultiplier":0},
             "direction":"HIGHER_IS_BETTER","periodTypes":["A"],"providers":[{"agency":"cnipa","areas":["*"]}],"reviewSteps":0}
            """;
    private static final String AREA = "{\"name\":{\"zh\":\"翻页测量\",\"en\":\"Pages\"},\"parent\":\"CN\"}";
    private static final String OBSERVATIONS =
            "copy observation (id, indicator, area, breakdown, period, period_type, period_end, vintage) from stdin";
    private static final String VINTAGES =
            """
            copy vintage (observation, vintage, value, status, released_at, released_at_basis, review_state,
                definition_version, agency, submitted_by, on_behalf, sources, changed, recorded_at, published_at,
                announced, entry) from stdin
            """;

    private static final String LAST_VINTAGE =
            """
            update observation set vintage = 2 from vintage
            where indicator = '%s' and observation = id and review_state = 'SUBMITTED'
            """;

    public static FilledIndicator fill(HttpService service, Postgres postgres, String token, int size)
            throws SQLException, IOException {
        String code = "pages-" + size + "-" + UUID.randomUUID().toString().substring(0, 8);
        service.create("/api/v1/indicators/" + code, INDICATOR, token).expect(201);
        FilledIndicator filled = new FilledIndicator(code, size);
        // One that is asked for has to be there; an earlier run may have defined it.
        service.create("/api/v1/areas/" + areaNumbered(filled.areas() / 2), AREA, token);
        UUID[] ids = new UUID[size];
        for (int nth = 0; nth < size; nth++) {
            ids[nth] = inOrder(nth);
        }
        int[] drafts = ThreadLocalRandom.current()
                .ints(0, size)
                .distinct()
                .limit(DRAFTS)
                .toArray();
        try (Connection connection = postgres.connect("indicator");
                Statement statement = connection.createStatement()) {
            copy(
                    connection,
                    OBSERVATIONS,
                    size,
                    nth -> String.join(
                            "\t",
                            ids[nth].toString(),
                            code,
                            filled.area(nth),
                            filled.breakdown(nth),
                            filled.year(nth),
                            "A",
                            filled.year(nth) + "-12-31",
                            "1"));
            copy(
                    connection,
                    VINTAGES,
                    size,
                    nth -> ids[nth]
                            + "\t1\t12.5\tA\t2024-01-05\tPUBLISHED\tPUBLISHED\t1\tcnipa\tpages\tf\t[]\t{}"
                            + "\t2026-01-05 08:00:00Z\t2026-01-05 08:00:00Z\tt\t1");
            copy(
                    connection,
                    VINTAGES,
                    DRAFTS,
                    nth -> ids[drafts[nth]]
                            + "\t2\t13\tA\t2024-01-06\tPUBLISHED\tSUBMITTED\t1\tcnipa\tpages\tf\t[]\t{value}"
                            + "\t2026-01-06 08:00:00Z\t\\N\tf\t1");
            statement.execute(LAST_VINTAGE.formatted(code));
            statement.execute("vacuum analyze observation, vintage");
        }
        return filled;
    }

    /** Increasing, as the service's own. */
    private static UUID inOrder(int nth) {
        return new UUID(
                (0x0190_0000_0000L + nth) << 16 | 0x7000,
                Long.MIN_VALUE | ThreadLocalRandom.current().nextLong() >>> 2);
    }

    private static void copy(Connection connection, String sql, int rows, IntFunction<String> row)
            throws SQLException, IOException {
        try (PGCopyOutputStream out = new PGCopyOutputStream(connection.unwrap(PGConnection.class), sql, 1 << 16)) {
            for (int nth = 0; nth < rows; nth++) {
                out.write((row.apply(nth) + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private int areas() {
        return size / YEARS / BREAKDOWNS;
    }

    private String area(int nth) {
        return areaNumbered(nth / BREAKDOWNS % areas());
    }

    private static String areaNumbered(int number) {
        return "CN-%05d".formatted(number);
    }

    private String breakdown(int nth) {
        return "b" + nth % BREAKDOWNS;
    }

    private String year(int nth) {
        return Integer.toString(1924 + nth / BREAKDOWNS / areas());
    }

    public String list() {
        return "/api/v1/indicators/" + code + "/observations";
    }

    String first() {
        return list();
    }

    String middle() {
        return list() + "?cursor=" + cursor("", areas() / 2, "b5", "1973");
    }

    String last() {
        return list() + "?cursor=" + cursor("", areas() - 1, "b9", "1923");
    }

    String ofOneArea() {
        String area = areaNumbered(areas() / 2);
        return list() + "?area=" + area + "&cursor=" + cursor("\0area\0" + area, areas() / 2, "b4", "1999");
    }

    String ofOneBreakdown() {
        return list() + "?breakdown=b3&cursor=" + cursor("\0breakdown\0b3", areas() / 2, "b3", "1950");
    }

    String fromAYear() {
        return list() + "?from=1990&cursor=" + cursor("\0from\0001990", areas() / 2, "b5", "1973");
    }

    String inReview() {
        return list() + "?state=SUBMITTED";
    }

    String history() {
        String cursor = cursor("\0includeHistory\0true", areas() / 2, "b5", "1973");
        return list() + "?includeHistory=true&cursor=" + cursor;
    }

    /** As the service writes it: to come to the middle of five million page by page would take too long. */
    private String cursor(String filters, int area, String breakdown, String period) {
        String place = areaNumbered(area) + "/" + breakdown + "/" + period + "/0000000001";
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((mark(list() + filters) + "/" + place).getBytes(StandardCharsets.UTF_8));
    }

    private static String mark(String list) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(list.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }
}
