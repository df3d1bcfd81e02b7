package org.waymark.foundation.problem;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Refuses the request, with a reason on which its sender can act. One mapper turns it into problem+json. */
@SuppressWarnings("serial")
public class Refusal extends RuntimeException {
    private final ProblemType type;
    private final Text detail;
    private final List<Violation> violations;
    private final Map<String, String> headers;
    private final Map<String, Object> members;

    private Refusal(
            ProblemType type,
            Text detail,
            List<Violation> violations,
            Map<String, String> headers,
            Map<String, Object> members) {
        super(detail.en(), null, false, false);
        this.type = type;
        this.detail = detail;
        this.violations = violations;
        this.headers = headers;
        this.members = members;
    }

    public static Refusal of(ProblemType type, String zh, String en) {
        return new Refusal(type, new Text(zh, en), List.of(), Map.of(), Map.of());
    }

    /** Where nothing in {@code Accept} is offered. */
    public static Refusal notAcceptable(Collection<String> offered) {
        String names = String.join(", ", offered);
        return of(
                        ProblemType.NOT_ACCEPTABLE,
                        "Accept 所列的格式均不提供；可用：" + names,
                        "Nothing in Accept is offered here; there are " + names)
                .with("offered", offered);
    }

    public static Refusal rulesBroken(List<Violation> violations) {
        return rulesBroken(violations.size(), violations);
    }

    /** @param count how many of them prevent the change; the others are justified warnings */
    public static Refusal rulesBroken(int count, List<Violation> violations) {
        if (allWarn(violations)) {
            return rulesBroken(doubtful(count), violations);
        }
        String en = count == 1 ? "1 rule is broken; see errors" : count + " rules are broken; see errors";
        return rulesBroken(new Text("共有 " + count + " 处错误，见 errors", en), violations);
    }

    private static boolean allWarn(List<Violation> violations) {
        return violations.stream().allMatch(violation -> violation.severity() == Violation.Severity.WARNING);
    }

    private static Text doubtful(int count) {
        String en = count == 1 ? "1 warning" : count + " warnings";
        return new Text(
                "共有 " + count + " 处警告，见 errors：请更正数值，或在 justification 中说明理由",
                en + "; see errors: correct the value or give a justification");
    }

    /** @param count how many were found, of which these are the first */
    public static Refusal tooManyRulesBroken(int count, List<Violation> first) {
        return rulesBroken(
                new Text(
                        "至少有 " + count + " 处错误，errors 只列出前 " + first.size() + " 处",
                        "At least " + count + " rules are broken; errors holds the first " + first.size()),
                first);
    }

    private static Refusal rulesBroken(Text detail, List<Violation> violations) {
        return new Refusal(ProblemType.RULES_BROKEN, detail, violations, Map.of(), Map.of());
    }

    public Refusal withHeader(String name, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(name, value);
        return new Refusal(type, detail, violations, more, members);
    }

    /** Adds an extension member (RFC 9457 section 3.2). */
    public Refusal with(String member, Object value) {
        Map<String, Object> more = new TreeMap<>(members);
        more.put(member, value);
        return new Refusal(type, detail, violations, headers, more);
    }

    /**
     * Names the query parameter that is to blame.
     *
     * @param given null where that says nothing
     */
    public Refusal aboutParameter(String name, String given, String rule) {
        Violations violation = new Violations();
        violation.add("?" + name, given == null ? null : new TextNode(given), rule, detail);
        return naming(violation.all());
    }

    /** Replaces the violations. */
    public Refusal naming(List<Violation> others) {
        return new Refusal(type, detail, List.copyOf(others), headers, members);
    }

    public ProblemType type() {
        return type;
    }

    public Text detail() {
        return detail;
    }

    public List<Violation> violations() {
        return violations;
    }

    public Map<String, String> headers() {
        return headers;
    }

    public Map<String, Object> members() {
        return members;
    }
}
