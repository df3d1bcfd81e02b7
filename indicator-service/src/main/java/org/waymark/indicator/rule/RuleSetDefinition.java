package org.waymark.indicator.rule;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.versioned.Definition;

/** The rules for an indicator's values: the body of {@code PUT /indicators/{code}/rules}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        requiredProperties = {"rules"},
        examples = RuleWords.DEFINITION)
public record RuleSetDefinition(List<Rule> rules, String reason) implements Definition {
    private static final int MOST_RULES = 100;

    static RuleSetDefinition of(String indicator, JsonMembers body) {
        RuleSetDefinition definition =
                new RuleSetDefinition(body.objects("rules", rule -> BindRule.of(rule, indicator)), body.text("reason"));
        if (!body.has("rules")) {
            body.required("rules", null);
        }
        body.refuseUnknownMembers();
        definition.checkIds(body);
        return definition;
    }

    private void checkIds(JsonMembers body) {
        if (rules.size() > MOST_RULES) {
            body.broken("rules", "range", new Text("最多 " + MOST_RULES + " 条", "may hold at most " + MOST_RULES));
        }
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < rules.size(); i++) {
            Rule rule = rules.get(i);
            if (rule != null && !ids.add(rule.id())) {
                body.violations()
                        .add(
                                "/rules/" + i + "/id",
                                new TextNode(rule.id()),
                                "unique-id",
                                new Text(
                                        rule.id() + " 已被另一条规则使用；请另取 id",
                                        rule.id() + " is another rule's id already; give this one its own"));
            }
        }
    }
}
