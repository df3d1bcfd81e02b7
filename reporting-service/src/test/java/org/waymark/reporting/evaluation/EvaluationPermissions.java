package org.waymark.reporting.evaluation;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.waymark.conformity.permission.PermissionTable;
import org.waymark.reporting.feed.MadeUp;
import org.waymark.reporting.feed.NeighbourJournal;

/** Who may do what with evaluations of a plan for which cnipa alone answers. */
public final class EvaluationPermissions {
    private static final String PLAN = "evaluated-granted";
    private static final String INSIDERS = "404; allowed: evaluator, office, signatory, auditor";

    private EvaluationPermissions() {}

    public static void addTo(PermissionTable table) {
        plan();
        String draft = Evaluated.draft(PLAN, "ANNUAL", "");
        String consulted = consulted();
        String issued = deliberated();
        Evaluated.issue(Evaluated.signatory(), issued, "GRANTED-1").statusCode(200);
        String path = Evaluated.EVALUATIONS + "/";
        table.reads("listEvaluations", "open", Evaluated.EVALUATIONS + "?plan=nothing")
                .writes("draftEvaluation", "403; allowed: evaluator", who -> who.contentType(ContentType.JSON)
                        .body(Evaluated.definition(PLAN, "ANNUAL", ""))
                        .post(Evaluated.EVALUATIONS))
                .reads("getEvaluation", "of a draft", INSIDERS, path + draft)
                .reads(
                        "getEvaluation",
                        "of one before the agencies",
                        INSIDERS + ", any token of the agency",
                        path + consulted)
                .reads("getEvaluation", "of an issued one", "open", path + issued)
                .reads("getEvaluationContent", "open", path + issued + "/content")
                .reads("verifyEvaluation", "open", path + issued + "/verification")
                .writes("putEvaluation", "403; allowed: evaluator", who -> who.contentType(ContentType.JSON)
                        .body(Evaluated.definition(PLAN, "ANNUAL", ""))
                        .put(path + draft))
                .writes(
                        "giveOpinion",
                        "403; 404: submitter, verifier; allowed: submitter of the agency, verifier of the agency",
                        who -> who.contentType(ContentType.JSON)
                                .body("{\"version\": 1, \"opinion\": \"AGREE\"}")
                                .post(path + consulted + "/opinions"));
        decisions(table, issued);
    }

    private static void decisions(PermissionTable table, String successor) {
        String id = "decideOnEvaluation";
        table.writes(
                        id,
                        "CONSULT",
                        "403; allowed: evaluator, office",
                        decides("CONSULT", "\"respondBy\": \"2999-01-01\"", () -> Evaluated.draft(PLAN, "ANNUAL", "")))
                .writes(
                        id,
                        "DELIBERATE",
                        "403; allowed: office",
                        decides("DELIBERATE", "\"reason\": \"x\"", EvaluationPermissions::answered))
                .writes(
                        id,
                        "RETURN",
                        "403; allowed: office, signatory",
                        decides("RETURN", "\"reason\": \"x\"", EvaluationPermissions::consulted))
                .writes(
                        id,
                        "ISSUE",
                        "403; allowed: signatory",
                        decides("ISSUE", EvaluationPermissions::numbered, EvaluationPermissions::deliberated))
                .writes(
                        id,
                        "SUPERSEDE",
                        "403; allowed: signatory",
                        decides(
                                "SUPERSEDE",
                                "\"reason\": \"x\", \"supersededBy\": \"" + successor + "\"",
                                EvaluationPermissions::issued));
    }

    private static Function<RequestSpecification, Response> decides(
            String decision, String members, Supplier<String> made) {
        return decides(decision, () -> members, made);
    }

    /** On the same evaluation until somebody may decide so; then on a new one. */
    private static Function<RequestSpecification, Response> decides(
            String decision, Supplier<String> members, Supplier<String> made) {
        AtomicReference<String> undecided = new AtomicReference<>();
        return who -> {
            String evaluation = undecided.updateAndGet(there -> there == null ? made.get() : there);
            Response answer = who.contentType(ContentType.JSON)
                    .body("{\"decision\": \"" + decision + "\", \"version\": 1, " + members.get() + "}")
                    .post(Evaluated.EVALUATIONS + "/" + evaluation + "/decisions");
            if (answer.statusCode() == 200) {
                undecided.set(null);
            }
            return answer;
        };
    }

    private static String numbered() {
        return "\"number\": \"GRANTED-" + System.nanoTime() + "\", \"issuedOn\": \"" + Evaluated.today() + "\"";
    }

    private static String consulted() {
        String id = Evaluated.draft(PLAN, "ANNUAL", "");
        Evaluated.decide(Evaluated.evaluator(), id, "\"decision\": \"CONSULT\", \"respondBy\": \"2999-01-01\"")
                .statusCode(200);
        return id;
    }

    private static String answered() {
        String id = consulted();
        Evaluated.opine(Evaluated.agency("cnipa"), id, "\"opinion\": \"AGREE\"").statusCode(200);
        return id;
    }

    private static String deliberated() {
        String id = answered();
        Evaluated.decide(Evaluated.office(), id, "\"decision\": \"DELIBERATE\"").statusCode(200);
        return id;
    }

    private static String issued() {
        String id = deliberated();
        Evaluated.issue(Evaluated.signatory(), id, "GRANTED-" + System.nanoTime())
                .statusCode(200);
        return id;
    }

    private static void plan() {
        MadeUp plan = new MadeUp(PLAN);
        NeighbourJournal.send(List.of(
                plan.plan("2021-01-01"),
                plan.indicator(PLAN + "-length", 1, "{\"providers\": [{\"agency\": \"cnipa\"}]}"),
                plan.target(PLAN + "-length", 1, "{}")));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> given().get("/api/v1/reports/plans/" + PLAN + "/indicators/" + PLAN + "-length")
                                .statusCode()
                        == 200);
    }
}
