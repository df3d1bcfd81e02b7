package org.waymark.endtoend.project;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.waymark.endtoend.RunningSuite;

/**
 * The year 2023 of a project that one agency leads and another takes part in: four milestones, two quarterly reports, a
 * slip that reaches a project of another agency, an objection, an acceptance with evidence.
 *
 * @param plan the code of the plan it belongs to
 * @param project its code
 * @param dependent the code of the project that waits for its second milestone
 * @param first the id of the report on the first quarter
 * @param beforeCorrection when the first report was returned and not yet written anew
 * @param beforeAcceptance when the first milestone was reached and not yet accepted
 */
record YearOfAProject(
        RunningSuite suite,
        String plan,
        String project,
        String dependent,
        String first,
        String second,
        Instant beforeCorrection,
        Instant beforeAcceptance) {
    private static final String MILESTONE =
            """
            {'title':{'zh':'%1$s'},'due':'%2$s','criterion':{'zh':'印发并公布'},'agency':'%3$s','task':'t1','dependsOn':[%4$s]}""";

    private static final String PLAN =
            """
            {"title":{"zh":"规划","en":"A plan"},"issuer":{"zh":"国务院"},"dated":"2022-01-01","released":"2022-01-01",
             "timeZone":"Asia/Shanghai","parent":null,"period":{"start":"2022","end":"2030"}}""";

    static YearOfAProject lived(RunningSuite suite) throws InterruptedException {
        String unique = UUID.randomUUID().toString().substring(0, 8);
        String plan = "plan-of-life-" + unique;
        suite.indicators()
                .create("/api/v1/plans/" + plan, PLAN, suite.token("cnipa", "catalogue-admin"))
                .expect(201);
        String project = "life-" + unique;
        String dependent = "dependent-" + unique;
        ProjectClient administrator = new ProjectClient(suite, "cnipa", "catalogue-admin");
        administrator.create("/projects/" + project, definition(plan, "samr", "spc"));
        administrator.create("/projects/" + dependent, definition(plan, "miit", "moj"));
        Life life = new Life(suite, project, dependent);
        life.sets("m1", "2023-03-31", "samr", "");
        life.sets("m2", "2023-06-30", "samr", "");
        life.sets("m3", "2023-09-30", "spc", "");
        life.sets("m4", "2030-12-31", "samr", "");
        life.dependsOn("m2");

        life.decides(
                "samr", "m1", 1, "'REACH','on':'2023-03-20','evidence':[{'title':'公告','url':'https://example.org/1'}]");
        Instant beforeAcceptance = life.now();
        life.decides("office", "m1", 2, "'ACCEPT','on':'2023-04-03'");

        String first = life.reports("2023-Q1", "2023-04-05", 20, "'GREEN','ratingReason':'按期'");
        life.decidesOn(first, "samr", "'SUBMIT','version':1,'on':'2023-04-06','confirmBy':'2023-04-20'");
        life.decidesOn(first, "spc", "'CONFIRM','version':1,'on':'2023-04-10'");
        life.decidesOn(first, "office", "'RETURN','version':1,'on':'2023-04-15','reason':'请补充完成度的依据'");
        Instant beforeCorrection = life.now();
        life.corrects(first, "2023-Q1", "2023-04-18", 25);
        life.decidesOn(first, "samr", "'SUBMIT','version':2,'on':'2023-04-19','confirmBy':'2023-05-03'");
        life.decidesOn(first, "spc", "'CONFIRM','version':2,'on':'2023-04-22'");
        life.decidesOn(first, "office", "'ACCEPT','version':2,'on':'2023-04-28'");
        life.decidesOn(first, "office", "'PUBLISH','version':2,'on':'2023-04-28'");

        String second = life.reports("2023-Q2", "2023-07-06", 40, "'AMBER','ratingReason':'第二个里程碑延误'");
        life.decidesOn(second, "samr", "'SUBMIT','version':1,'on':'2023-07-07','confirmBy':'2023-07-21'");
        life.decidesOn(second, "spc", "'OBJECT','version':1,'on':'2023-07-12','reason':'延误不在本院'");
        life.decidesOn(second, "office", "'ACCEPT','version':1,'on':'2023-07-25','reply':'已核对，维持原报告'");
        return new YearOfAProject(suite, plan, project, dependent, first, second, beforeCorrection, beforeAcceptance);
    }

    private static String definition(String plan, String lead, String participant) {
        return """
               {'plan':'%s','name':{'zh':'一年'},'responsibility':{'known':true,'effectiveFrom':'2022-01-01',
                'agencies':[{'agency':'%s','role':'LEAD'},{'agency':'%s','role':'PARTICIPANT'}]},
                'tasks':[{'code':'t1','title':{'zh':'立规'}}]}"""
                .formatted(plan, lead, participant);
    }

    private record Life(RunningSuite suite, String project, String dependent) {
        private ProjectClient by(String agency) {
            return agency.equals("office")
                    ? new ProjectClient(suite, "joint-conference", "office")
                    : new ProjectClient(suite, agency, "submitter");
        }

        private void sets(String milestone, String due, String agency, String dependsOn) {
            by("samr")
                    .create(
                            "/projects/" + project + "/milestones/" + milestone,
                            MILESTONE.formatted(milestone, due, agency, dependsOn));
        }

        private void dependsOn(String milestone) {
            String on = "{'project':'" + project + "','milestone':'" + milestone + "'}";
            by("miit")
                    .create(
                            "/projects/" + dependent + "/milestones/waiting",
                            MILESTONE.formatted("waiting", "2023-07-31", "miit", on));
        }

        private void decides(String agency, String milestone, int version, String decision) {
            String body = "{'decision':" + decision + ",'version':" + version + "}";
            by(agency).post("/projects/" + project + "/milestones/" + milestone + "/decisions", 200, body);
        }

        private String reports(String period, String on, int completion, String rating) {
            return by("samr")
                    .post("/projects/" + project + "/progress-reports", 201, report(period, on, completion, rating))
                    .path("id")
                    .asText();
        }

        private void corrects(String report, String period, String on, int completion) {
            String body = report(period, on, completion, "'GREEN','ratingReason':'按期','reason':'补充依据'");
            by("samr").replace("/progress-reports/" + report, 1, body);
        }

        private void decidesOn(String report, String agency, String decision) {
            by(agency).post("/progress-reports/" + report + "/decisions", 200, "{'decision':" + decision + "}");
        }

        private static String report(String period, String on, int completion, String rating) {
            return "{'period':'%s','on':'%s','tasks':[{'task':'t1','narrative':{'zh':'推进'},'completion':%d}],'rating':%s}"
                    .formatted(period, on, completion, rating);
        }

        /** Between two steps. */
        private Instant now() throws InterruptedException {
            Thread.sleep(20);
            Instant now = Instant.now();
            Thread.sleep(20);
            return now;
        }
    }

    JsonNode milestone(String milestone, String moment) {
        return office().get("/projects/" + project + "/milestones/" + milestone + "?" + moment);
    }

    JsonNode report(String id, String moment) {
        return office().get("/progress-reports/" + id + "?" + moment);
    }

    ProjectClient office() {
        return new ProjectClient(suite, "joint-conference", "office");
    }
}
