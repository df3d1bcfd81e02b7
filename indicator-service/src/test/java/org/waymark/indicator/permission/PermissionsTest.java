package org.waymark.indicator.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.indicator.Client.INDICATOR;
import static org.waymark.indicator.Client.PLAN;
import static org.waymark.indicator.Client.newCode;
import static org.waymark.indicator.permission.Cases.day;
import static org.waymark.indicator.permission.Cases.decides;
import static org.waymark.indicator.permission.Cases.defines;
import static org.waymark.indicator.permission.Cases.submits;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.waymark.backing.testing.BackingServices;
import org.waymark.conformity.ApiDocument;
import org.waymark.conformity.permission.PermissionTable;
import org.waymark.conformity.permission.PermissionsPage;
import org.waymark.conformity.permission.SubscriptionPermissions;

/** A line for each operation says who may; every cell is tried. */
@QuarkusTest
class PermissionsTest {
    private static final String ADMINISTRATOR = "403; allowed: catalogue-admin";
    private static final String NARROWED =
            "public only; own drafts: any token of the agency; all: office, auditor, catalogue-admin";
    private static final String OF_A_DRAFT = "404; allowed: any token of the agency, office, auditor, catalogue-admin";
    /** Who may decide in some role, but does not see the draft of another agency. */
    private static final String UNSEEN = "403; 404: submitter, verifier, publisher; ";

    @TestHTTPResource("/")
    URI service;

    @Test
    void every_cell_is_as_declared() {
        PermissionTable permissions = permissions();
        PermissionsPage page = new PermissionsPage(Path.of("..", "docs", "permissions.md"));
        String right = page.with(permissions);
        assertThat(page.text()).isEqualTo(right);
        assertThat(permissions.contradictions()).isEmpty();
    }

    private PermissionTable permissions() {
        Cases c = new Cases();
        PermissionTable table = new PermissionTable("indicator-service", ApiDocument.of(service), "cnipa", "samr")
                .reads("listIndicators", "open", "/api/v1/indicators?limit=1")
                .reads("getIndicator", "open", "/api/v1/indicators/" + c.open)
                .writes("putIndicator", ADMINISTRATOR, defines("indicators/" + newCode("granted"), INDICATOR))
                .reads("getRules", "open", "/api/v1/indicators/" + c.open + "/rules")
                .writes("putRules", ADMINISTRATOR, defines("indicators/" + c.open + "/rules", "{\"rules\":[]}"))
                .reads("listPlans", "open", "/api/v1/plans?limit=1")
                .reads("getPlan", "open", "/api/v1/plans/" + c.plan)
                .writes("putPlan", ADMINISTRATOR, defines("plans/" + c.plan, PLAN))
                .reads("listTargets", "open", "/api/v1/plans/" + c.plan + "/targets")
                .reads("getTarget", "open", "/api/v1/plans/" + c.plan + "/targets/" + c.open)
                .writes("putTarget", ADMINISTRATOR, defines("plans/" + c.plan + "/targets/" + c.open, Cases.target()))
                .reads("listAreas", "open", "/api/v1/areas?limit=1")
                .reads("getArea", "open", "/api/v1/areas/CN-44")
                .writes(
                        "putArea",
                        ADMINISTRATOR,
                        defines("areas/CN-4499", "{\"name\":{\"zh\":\"某市\"},\"parent\":\"CN-44\"}"))
                .reads("listDueOfIndicator", "open", "/api/v1/indicators/" + c.open + "/due")
                .reads("listDueOfAgency", "open", "/api/v1/agencies/cnipa/due?limit=1")
                .reads("listObservations", "", NARROWED, c.list, c.list + "?state=SUBMITTED")
                .reads("getObservation", "of a public value", "open", "/api/v1/observations/" + c.seenByAnybody)
                .reads("getObservation", "of a draft", OF_A_DRAFT, "/api/v1/observations/" + c.draft)
                .reads(
                        "listVintages",
                        "",
                        NARROWED,
                        "/api/v1/observations/" + c.seenByAnybody + "/vintages",
                        "/api/v1/observations/" + c.draft + "/vintages",
                        "/api/v1/observations/" + c.draftOfAThird + "/vintages")
                .reads("listChanges", "", NARROWED, c.changes)
                .writes("submitObservation", "403; allowed: submitter of the agency", submits(c.open, ""))
                .writes(
                        "submitObservation",
                        "with `onBehalfOf`",
                        "403; 422: submitter; allowed: catalogue-admin",
                        submits(c.open, ",\"onBehalfOf\":\"cnipa\""))
                .writes(
                        "importObservations",
                        "403; 422: submitter, catalogue-admin; allowed: submitter of the agency",
                        c.imports("", ""))
                .writes(
                        "importObservations",
                        "with `dryRun`",
                        "403; 422: submitter, catalogue-admin; allowed: submitter of the agency",
                        c.imports("?dryRun=true", ""))
                .writes(
                        "importObservations",
                        "with `onBehalfOf`",
                        "403; 422: submitter; allowed: catalogue-admin",
                        c.imports("", ",\"onBehalfOf\":\"cnipa\""))
                .writes(
                        "decideOnObservation",
                        "VERIFY of a draft",
                        UNSEEN
                                + "403: submitter of the agency, publisher of the agency; allowed: verifier of the agency",
                        decides("VERIFY", c.reviewedTwice, Cases.SENDER, "", ""))
                .writes(
                        "decideOnObservation",
                        "PUBLISH of a draft",
                        UNSEEN
                                + "403: submitter of the agency, verifier of the agency; allowed: publisher of the agency",
                        decides("PUBLISH", c.reviewed, Cases.SENDER, "", ""))
                .writes(
                        "decideOnObservation",
                        "PUBLISH by who submitted it",
                        UNSEEN + "403: submitter of the agency, verifier of the agency, publisher of the agency",
                        decides("PUBLISH", c.reviewed, PermissionTable.SUBJECT, "", ""))
                .writes(
                        "decideOnObservation",
                        "RETURN of a draft",
                        UNSEEN + "403: submitter of the agency; "
                                + "allowed: verifier of the agency, publisher of the agency, office",
                        decides("RETURN", c.reviewed, Cases.SENDER, "", ""))
                .writes(
                        "decideOnObservation",
                        "WITHDRAW of a draft",
                        UNSEEN + "403: verifier of the agency; "
                                + "allowed: submitter of the agency, publisher of the agency, catalogue-admin",
                        decides("WITHDRAW", c.reviewed, Cases.SENDER, "", ""))
                .writes(
                        "decideOnObservation",
                        "WITHDRAW of a public value",
                        "403; allowed: submitter of the agency, publisher of the agency, catalogue-admin",
                        decides("WITHDRAW", c.open, Cases.SENDER, "", ""))
                .writes(
                        "decideOnObservation",
                        "RESCHEDULE of an embargoed value",
                        UNSEEN + "403: submitter of the agency, verifier of the agency; "
                                + "allowed: publisher of the agency, catalogue-admin",
                        decides("RESCHEDULE", c.open, Cases.SENDER, day(50), day(100)))
                .reads("listImports", "403; allowed: any token", "/api/v1/imports?limit=1")
                .reads(
                        "getImport",
                        "sent by somebody else",
                        "404; 401: no token; allowed: office, auditor, catalogue-admin",
                        "/api/v1/imports/" + c.job)
                .writes(
                        "cancelImport",
                        "sent by somebody else",
                        "404; 401: no token; 403: office, auditor; allowed: catalogue-admin",
                        who -> who.delete("/api/v1/imports/" + c.job))
                .reads("getImport", "sent by oneself", "403; allowed: any token", "/api/v1/imports/" + c.ownJob)
                .writes(
                        "cancelImport",
                        "sent by oneself",
                        "403; allowed: any token",
                        who -> who.delete("/api/v1/imports/" + c.ownJob));
        return SubscriptionPermissions.addTo(table, BackingServices.token("cnipa"))
                .reads("listProblems", "open", "/problems")
                .reads("getProblem", "open", "/problems/forbidden")
                .reads("getEventSchema", "open", "/schemas/org.waymark.observation.recorded.v1.json")
                .reads("getAsyncApi", "open", "/asyncapi.yaml");
    }
}
