package org.waymark.endtoend.pages;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.waymark.backing.postgres.Postgres;
import org.waymark.endtoend.HttpService;

/** Arguments: a token with the role catalogue-admin, PostgreSQL's password; then, if they differ, URL, port and sizes. */
public final class Pages {
    private static final int WARM_UP = 300;
    private static final int ROUNDS = 1_000;
    private static final List<Integer> SIZES = List.of(10_000, 1_000_000, 5_000_000);
    private static final Map<String, Function<FilledIndicator, String>> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("first", FilledIndicator::first);
        KINDS.put("middle", FilledIndicator::middle);
        KINDS.put("last", FilledIndicator::last);
        KINDS.put("one area", FilledIndicator::ofOneArea);
        KINDS.put("one breakdown", FilledIndicator::ofOneBreakdown);
        KINDS.put("from a year", FilledIndicator::fromAYear);
        KINDS.put("history", FilledIndicator::history);
        KINDS.put("in review", FilledIndicator::inReview);
    }

    private Pages() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments.length != 2 && arguments.length < 4) {
            System.err.println("Arguments: TOKEN PASSWORD_OF_POSTGRES [INDICATOR_SERVICE_URL JDBC_PORT [SIZE...]]");
            System.exit(2);
        }
        boolean usual = arguments.length == 2;
        HttpService service = new HttpService(URI.create(usual ? "http://127.0.0.1:8081" : arguments[2]));
        Postgres postgres = new Postgres(
                "127.0.0.1", usual ? 15432 : Integer.parseInt(arguments[3]), Postgres.SUPERUSER, arguments[1]);
        List<Integer> sizes = arguments.length > 4
                ? Stream.of(arguments).skip(4).map(Integer::valueOf).toList()
                : SIZES;
        List<FilledIndicator> indicators = new ArrayList<>();
        for (int size : sizes) {
            indicators.add(FilledIndicator.fill(service, postgres, arguments[0], size));
        }
        measure(service, arguments[0], indicators, WARM_UP);
        System.out.print(measure(service, arguments[0], indicators, ROUNDS));
    }

    /** One after the other, each kind of each indicator in turn: what disturbs the machine disturbs all alike. */
    private static PageTimes measure(HttpService service, String token, List<FilledIndicator> indicators, int rounds) {
        PageTimes times = new PageTimes("observations");
        for (int round = 0; round < rounds; round++) {
            KINDS.forEach((kind, path) -> {
                for (FilledIndicator indicator : indicators) {
                    long asked = System.nanoTime();
                    HttpService.Answer page =
                            service.get(path.apply(indicator), token).expect(200);
                    times.add(kind, indicator.size(), System.nanoTime() - asked);
                    if (page.body().path("items").size() != 100) {
                        throw new AssertionError(kind + " of " + indicator + " is no full page");
                    }
                }
            });
        }
        return times;
    }
}
