package org.waymark.endtoend.pages;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.waymark.backing.postgres.Postgres;
import org.waymark.endtoend.HttpService;

/** Arguments: a token, PostgreSQL's password; then, if they differ, the URL of project-service and PostgreSQL's port. */
public final class ProjectPages {
    private static final int WARM_UP = 500;
    private static final int ROUNDS = 2_000;
    private static final Map<String, Function<FilledPlan, String>> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("projects", FilledPlan::firstPage);
        KINDS.put("milestones", FilledPlan::milestones);
    }

    private ProjectPages() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments.length != 2 && arguments.length != 4) {
            System.err.println("Arguments: TOKEN PASSWORD_OF_POSTGRES [PROJECT_SERVICE_URL JDBC_PORT]");
            System.exit(2);
        }
        boolean usual = arguments.length == 2;
        HttpService service = new HttpService(URI.create(usual ? "http://127.0.0.1:8082" : arguments[2]));
        Postgres postgres = new Postgres(
                "127.0.0.1", usual ? 15432 : Integer.parseInt(arguments[3]), Postgres.SUPERUSER, arguments[1]);
        List<FilledPlan> plans = List.of(FilledPlan.fill(postgres, 15), FilledPlan.fill(postgres, 2_000));
        measure(service, arguments[0], plans, WARM_UP);
        System.out.print(measure(service, arguments[0], plans, ROUNDS));
    }

    /** One after the other, each kind of each plan in turn: what disturbs the machine disturbs all alike. */
    private static PageTimes measure(HttpService service, String token, List<FilledPlan> plans, int rounds) {
        PageTimes times = new PageTimes("projects");
        for (int round = 0; round < rounds; round++) {
            KINDS.forEach((kind, path) -> {
                for (FilledPlan plan : plans) {
                    long asked = System.nanoTime();
                    HttpService.Answer page =
                            service.get(path.apply(plan), token).expect(200);
                    times.add(kind, plan.projects(), System.nanoTime() - asked);
                    if (page.body().path("items").isEmpty()) {
                        throw new AssertionError(kind + " of " + plan + " is empty");
                    }
                }
            });
        }
        return times;
    }
}
