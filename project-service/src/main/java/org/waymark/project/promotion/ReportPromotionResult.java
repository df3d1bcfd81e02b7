package org.waymark.project.promotion;

import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.representation.Precondition;
import org.waymark.foundation.versioned.History;
import org.waymark.foundation.versioned.Moments;
import org.waymark.foundation.versioned.PutVersion;
import org.waymark.project.agency.Mandates;

/** Reports what came of an item of a promotion plan in a year: for an agency of the item, or as the office. */
@ApplicationScoped
class ReportPromotionResult {
    private final PutVersion putVersion;
    private final PromotionResultKind kind;
    private final Mandates mandates;
    private final Moments moments;

    ReportPromotionResult(PutVersion putVersion, PromotionResultKind kind, Mandates mandates, Moments moments) {
        this.putVersion = putVersion;
        this.kind = kind;
        this.mandates = mandates;
        this.moments = moments;
    }

    /** @param body of what is reported, with what is wrong with it by itself */
    @Transactional
    PutVersion.Put<PromotionResult> put(
            ItemYear asked,
            PromotionResultDefinition sent,
            JsonMembers body,
            Precondition precondition,
            Caller caller) {
        LocalDate today = moments.today().asOf();
        PromotionPlanDefinition plan =
                PromotionPlan.at(asked.promotionPlan(), moments.today()).definition();
        PromotionItem item = plan.item(asked.item()).orElseThrow(asked::unknownItem);
        String reporter = reporter(item, sent.agency(), body, caller, today);
        checkYear(asked.year(), plan, today, body);
        body.violations().refuseIfAny();
        return putVersion.put(kind, asked.code(), sent.reportedBy(reporter), precondition, caller, differing -> {
            PromotionResult before = asked.results().map(History::latest).orElse(null);
            sent.checkDay(today, before, body);
            body.violations().refuseIfAny();
        });
    }

    /** The agency of the item for which the caller reports, or null for the office; refuses everybody else. */
    private String reporter(PromotionItem item, String named, JsonMembers body, Caller caller, LocalDate today) {
        Set<String> actsFor = caller.is("submitter") ? mandates.of(caller.agencies(), today) : Set.of();
        List<String> own = item.agencyCodes().stream().filter(actsFor::contains).toList();
        if (named != null ? !own.contains(named) : own.isEmpty() && !caller.is("office")) {
            throw refusal(item);
        }
        if (named == null && own.size() > 1) {
            String names = String.join(", ", own);
            body.broken(
                    "agency",
                    "which-agency",
                    new Text("您可以代表多个机构（" + names + "）：请写明以哪一个的名义", "is required: you act for " + names));
        }
        return named != null || own.isEmpty() ? named : own.get(0);
    }

    private static Refusal refusal(PromotionItem item) {
        String names = String.join(", ", item.agencyCodes());
        return Refusal.of(
                        ProblemType.NOT_YOUR_PROJECT,
                        "任务 " + item.number() + " 的结果只有 " + names + " 或 office 可以填报",
                        "The result of item " + item.number() + " is reported by " + names + " or the office")
                .with("may", item.agencyCodes());
    }

    private static void checkYear(String year, PromotionPlanDefinition plan, LocalDate today, JsonMembers body) {
        int first = TimePeriod.parse(plan.period()).firstDay().getYear();
        boolean fits = year.matches(ItemYear.YEAR) && Integer.parseInt(year) >= first;
        if (!fits || Integer.parseInt(year) > today.getYear()) {
            body.violations()
                    .add(
                            "?year",
                            new TextNode(year),
                            "year",
                            new Text(
                                    "应为 " + first + " 至 " + today.getYear() + " 的年份",
                                    "must be a year from " + first + " to " + today.getYear()));
        }
    }
}
