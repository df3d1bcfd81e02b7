package org.waymark.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.local.plan.Answer;
import org.waymark.local.plan.LoadPlan;
import org.waymark.local.plan.PlanFolder;
import org.waymark.local.plan.ServiceClient;
import org.waymark.local.plan.Tally;
import org.waymark.local.report.CatchUp;
import org.waymark.local.suite.LocalSuite;

/** The plans of {@code deploy/plans}, loaded through the public API. */
final class ShippedPlans {
    static final Path FOLDER = RunningSuite.REPOSITORY.resolve("deploy").resolve("plans");

    private final ServiceClient indicators;
    private final ServiceClient projects;
    private final ServiceClient reports;
    private final LocalSuite suite;
    private final List<String> complaints = new ArrayList<>();
    private boolean loaded;

    ShippedPlans(LocalSuite suite) {
        this.suite = suite;
        this.indicators = new ServiceClient(suite.address("indicator-service"));
        this.projects = new ServiceClient(suite.address("project-service"));
        this.reports = new ServiceClient(suite.address("reporting-service"));
    }

    /** Whoever needs them first loads them. */
    void loadOnce() throws InterruptedException {
        if (!loaded) {
            load();
            loaded = true;
        }
    }

    /** By the code of the plan; returns when the report shows all of it. */
    Map<String, Tally> load() throws InterruptedException {
        complaints.clear();
        LoadPlan loader = new LoadPlan(indicators, projects, reports, suite.issuer(), false, complaints::add);
        Map<String, Tally> tallies = new LinkedHashMap<>();
        for (PlanFolder plan : PlanFolder.allIn(FOLDER)) {
            tallies.put(plan.code(), loader.load(plan));
        }
        assertThat(new CatchUp(indicators, projects, reports).await("ipr-14fyp"))
                .as("the report has caught up with the loaded plans")
                .isTrue();
        return tallies;
    }

    JsonNode report(String plan, String asOf) {
        Answer answer = reports.get("/reports/plans/" + plan + "?asOf=" + asOf);
        assertThat(answer.isSuccess()).as(answer::problem).isTrue();
        return answer.body();
    }

    /** What the last load had to say: everything refused, and everything kept that differs from the files. */
    List<String> complaints() {
        return complaints;
    }
}
