package org.waymark.indicator.submission;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.problem.Violations;
import org.waymark.indicator.catalogue.Definitions;

/** Finds the agency of a submission, and refuses one that may not report the indicator for the area. */
public final class Reporter {
    private Reporter() {}

    public static String of(
            Submission submission, Definitions.Numbered definition, Caller caller, Violations violations) {
        String other = submission.onBehalfOf();
        if (other != null && !caller.is("catalogue-admin")) {
            violations.add(
                    "/onBehalfOf",
                    new TextNode(other),
                    "on-behalf-of",
                    new Text("只有 catalogue-admin 可代其他机构报送", "only a catalogue-admin may submit for another agency"));
            return other;
        }
        List<String> providers =
                submission.area() == null ? List.of() : definition.definition().providersOf(submission.area());
        String agency = other == null ? ownAgency(caller, providers) : other;
        if (!providers.contains(agency)) {
            throw notYours(definition.code(), submission.area(), agency, providers);
        }
        return agency;
    }

    private static String ownAgency(Caller caller, List<String> providers) {
        if (!caller.is("submitter")) {
            throw Refusal.of(
                    ProblemType.FORBIDDEN,
                    "需要 submitter 角色；catalogue-admin 须用 onBehalfOf 指明机构",
                    "This needs the role submitter; a catalogue-admin names the agency in onBehalfOf");
        }
        return caller.agencies().stream()
                .filter(providers::contains)
                .findFirst()
                .orElseGet(() -> String.join(", ", caller.agencies()));
    }

    private static Refusal notYours(String indicator, String area, String agency, List<String> providers) {
        String who = providers.isEmpty() ? "-" : String.join(", ", providers);
        return Refusal.of(
                        ProblemType.NOT_YOUR_INDICATOR,
                        "机构 " + agency + " 不能报送 " + indicator + "（" + area + "）；可报送的机构：" + who,
                        "Agency " + agency + " may not report " + indicator + " for " + area + "; these may: " + who)
                .with("providers", providers);
    }
}
