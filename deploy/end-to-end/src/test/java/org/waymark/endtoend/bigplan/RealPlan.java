package org.waymark.endtoend.bigplan;

import java.net.URI;
import java.nio.file.Path;
import org.waymark.local.plan.LoadPlan;
import org.waymark.local.plan.PlanFolder;
import org.waymark.local.plan.ServiceClient;
import org.waymark.local.suite.SuiteSettings;

/** The plan that ships with the suite; a suite that was started for this run does not have it yet. */
record RealPlan(Surroundings suite, Progress progress) {
    static final String CODE = "ipr-14fyp";

    /** Where it is missing, and the suite's folder is known. */
    void loadIfMissing() {
        if (suite.settings().isEmpty()
                || suite.indicators().get("/api/v1/plans/" + CODE).status() == 200) {
            return;
        }
        SuiteSettings settings = suite.settings().get();
        ServiceClient indicators = new ServiceClient(suite.indicators().base());
        ServiceClient projects = new ServiceClient(
                URI.create("http://127.0.0.1:" + settings.ports().project()));
        ServiceClient reports = new ServiceClient(
                URI.create("http://127.0.0.1:" + settings.ports().reporting()));
        PlanFolder folder = new PlanFolder(Path.of(System.getProperty("waymark.repository"), "deploy", "plans", CODE));
        LoadPlan load =
                new LoadPlan(indicators, projects, reports, settings.folder().issuer(), false, progress::say);
        progress.say("Plan " + CODE + ": " + load.load(folder));
    }
}
