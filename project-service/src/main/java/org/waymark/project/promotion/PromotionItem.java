package org.waymark.project.promotion;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.problem.Text;
import org.waymark.project.reference.Reference;
import org.waymark.project.specialproject.ResponsibleAgency;

/**
 * One numbered piece of work.
 *
 * @param number unique in the promotion plan
 * @param deliverable what is there when it is done, or null
 * @param due by when, or null where the plan prints no day
 * @param agencies who does it, at least one
 * @param projects the special projects that it serves
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(requiredProperties = {"number", "text", "agencies"})
public record PromotionItem(
        Integer number,
        Text text,
        Text deliverable,
        LocalDate due,
        List<ResponsibleAgency> agencies,
        List<String> projects) {
    private static final int HIGHEST = 999_999;

    /** @param numbers those of the items before it, to which its own is added */
    static PromotionItem of(JsonMembers body, Set<Integer> numbers) {
        PromotionItem item = new PromotionItem(
                body.required("number", body.integer("number", 1, HIGHEST)),
                body.required("text", body.label("text")),
                body.label("deliverable"),
                body.date("due"),
                body.objects("agencies", ResponsibleAgency::of),
                Reference.severalIn(body, "projects"));
        if (item.number != null && !numbers.add(item.number)) {
            body.broken(
                    "number",
                    "number-twice",
                    new Text("编号 " + item.number + " 已用于另一任务", "is the number of an item before it: " + item.number));
        }
        item.checkAgencies(body);
        body.refuseUnknownMembers();
        return item;
    }

    boolean serves(String project) {
        return projects.contains(project);
    }

    List<String> agencyCodes() {
        return agencies.stream().map(ResponsibleAgency::agency).toList();
    }

    private void checkAgencies(JsonMembers body) {
        if (body.tree().path("agencies").isEmpty()) {
            body.broken("agencies", "names-somebody", new Text("至少列出一个机构", "must name an agency"));
        }
        Set<String> seen = new HashSet<>();
        for (String agency : agencyCodes()) {
            if (agency != null && !seen.add(agency)) {
                body.broken("agencies", "agency-twice", new Text(agency + " 出现两次", "names " + agency + " twice"));
            }
        }
    }
}
