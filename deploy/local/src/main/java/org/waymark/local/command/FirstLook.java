package org.waymark.local.command;

import java.nio.file.Path;
import java.util.List;
import org.waymark.local.plan.LoadPlan;
import org.waymark.local.plan.LoadedPlans;
import org.waymark.local.plan.PlanFolder;
import org.waymark.local.plan.ServiceClient;
import org.waymark.local.plan.Tally;
import org.waymark.local.report.CatchUp;
import org.waymark.local.report.FirstReport;
import org.waymark.local.suite.DataFolder;
import org.waymark.local.suite.LocalSuite;
import org.waymark.local.suite.Refused;

/** What a person sees when the suite is up: plans loaded, a report, and where to go on. */
record FirstLook(LocalSuite suite, DataFolder folder, Path plans, Console console) {
    private static final String PLAN = "ipr-14fyp";

    void show(boolean load, boolean overwrite) throws InterruptedException {
        ServiceClient indicators = new ServiceClient(suite.address("indicator-service"));
        ServiceClient projects = new ServiceClient(suite.address("project-service"));
        ServiceClient reports = new ServiceClient(suite.address("reporting-service"));
        List<PlanFolder> all = PlanFolder.allIn(plans);
        LoadedPlans loaded = new LoadedPlans(folder.path().resolve("loaded"));
        boolean complete = true;
        if (load && (overwrite || !loaded.includes(all))) {
            LoadPlan loader = new LoadPlan(indicators, projects, reports, suite.issuer(), overwrite, console);
            for (PlanFolder plan : all) {
                Tally tally = loader.load(plan);
                complete &= tally.refused() == 0;
                console.say("Plan " + plan.code() + ": " + tally);
            }
            if (complete) {
                loaded.remember(all);
            }
        }
        if (load || loaded.includes(all)) {
            report(indicators, projects, reports);
        }
        System.out.println(new Directions(suite, folder).text());
        if (!complete) {
            console.say("Some of the plan data was refused: see above");
        }
    }

    private void report(ServiceClient indicators, ServiceClient projects, ServiceClient reports)
            throws InterruptedException {
        if (!new CatchUp(indicators, projects, reports).await(PLAN)) {
            console.say("The report has not caught up yet");
        }
        try {
            System.out.println("\n" + new FirstReport(reports, indicators).of(PLAN));
        } catch (Refused e) {
            console.say(e.getMessage());
        }
    }
}
