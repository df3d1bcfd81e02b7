package org.waymark.endtoend.pages;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.waymark.backing.postgres.Postgres;

/**
 * A plan with so many projects, and ten milestones in each, copied past the service.
 *
 * @param plan its code
 */
record FilledPlan(String plan, int projects) {
    private static final String PROJECTS =
            """
            insert into special_project
                (id, code, version, plan, number, effective_from, body, recorded_at, recorded_by)
            select gen_random_uuid(), format('%1$s-%%s', n), 1, '%1$s', n, date '2021-11-10',
                format('{"plan":"%1$s","number":%%s,"name":{"zh":"专项 %%s","en":"Project %%s"},"taskArea":"rivers",'
                    '"responsibility":{"known":true,"openEnded":false,"effectiveFrom":"2021-11-10","agencies":'
                    '[{"agency":"cnipa","role":"LEAD","as":"国家知识产权局"},{"agency":"samr","role":"PARTICIPANT","as":"市场监管总局"}]},'
                    '"tasks":[{"code":"t1","title":{"zh":"任务一"},"sources":[]},{"code":"t2","title":{"zh":"任务二"},"sources":[]}],'
                    '"indicators":[],"sources":[]}', n, n, n),
                now(), 'pages'
            from generate_series(1, %2$d) n
            """;
    private static final String MILESTONES =
            """
            insert into milestone
                (id, code, version, project, part, agency, due, depends_on, effective_from, body, recorded_at, recorded_by)
            select gen_random_uuid(), format('%1$s-%%s/m%%s', n, m), 1, format('%1$s-%%s', n), format('m%%s', m), 'cnipa',
                date '2022-06-30' + 180 * m, '{}', date '0001-01-01',
                format('{"title":{"zh":"里程碑 %%s"},"due":"%%s","criterion":{"zh":"印发"},"agency":"cnipa","task":"t1",'
                    '"dependsOn":[],"sources":[]}', m, date '2022-06-30' + 180 * m),
                now(), 'pages'
            from generate_series(1, %2$d) n, generate_series(1, 10) m
            """;

    static FilledPlan fill(Postgres postgres, int projects) throws SQLException {
        String plan = "pages-" + projects + "-" + UUID.randomUUID().toString().substring(0, 8);
        try (Connection connection = postgres.connect("project");
                Statement statement = connection.createStatement()) {
            statement.execute(PROJECTS.formatted(plan, projects));
            statement.execute(MILESTONES.formatted(plan, projects));
            statement.execute("analyze special_project, milestone");
        }
        return new FilledPlan(plan, projects);
    }

    /** As many projects as the small plan has, so that the pages are of one size. */
    String firstPage() {
        return "/api/v1/projects?limit=15&plan=" + plan;
    }

    String milestones() {
        return "/api/v1/projects/" + plan + "-" + (projects / 2 + 1) + "/milestones";
    }
}
