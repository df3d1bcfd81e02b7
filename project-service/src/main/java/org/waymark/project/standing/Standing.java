package org.waymark.project.standing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.problem.Text;
import org.waymark.project.specialproject.ProjectDefinition;
import org.waymark.project.specialproject.ResponsibleAgency;

/**
 * How a caller stands to a project today.
 *
 * @param coordinator the agency that compiles and submits where none leads, or null
 * @param actsFor the agencies for which the caller may act
 * @param bodies the body of each agency of the project and of the caller
 */
public record Standing(
        String project,
        ProjectDefinition definition,
        String coordinator,
        Caller caller,
        Set<String> actsFor,
        Map<String, String> bodies) {
    private static final String OFFICE = "office";

    /** Who was named to coordinate does no longer where the project has a lead since, or other agencies. */
    public Standing {
        coordinator = definition.responsibility().isCoordinatedBy(coordinator) ? coordinator : null;
    }

    /** The agency that edits the project as a whole: its lead, the one that answers alone, or its coordinator. */
    public Optional<String> leader() {
        return definition.responsibility().leader().or(() -> Optional.ofNullable(coordinator));
    }

    /** The agencies named for the project; one that coordinates it is among them. */
    public List<String> agencies() {
        return definition.responsibility().agencies().stream()
                .map(ResponsibleAgency::agency)
                .toList();
    }

    /** Notes an agency that is none of the project's, where it is known which these are. */
    public void checkAgencyOfProject(String agency, String member, JsonMembers body) {
        boolean known = Boolean.TRUE.equals(definition.responsibility().known());
        if (agency != null && known && !agencies().contains(agency)) {
            String names = String.join(", ", agencies());
            body.broken(
                    member,
                    "agency-of-project",
                    new Text("应为本专项的机构之一：" + names, "must be one of the project's agencies: " + names));
        }
    }

    /** Those of the project's agencies for which the caller may act. */
    public List<String> own() {
        return agencies().stream().filter(actsFor::contains).toList();
    }

    /** Whether what is not accepted, ratings, objections and risks may be read. */
    public boolean seesInside() {
        return seesEverything(caller) || !own().isEmpty();
    }

    /** The same for every project. */
    public static boolean seesEverything(Caller caller) {
        return caller.is(OFFICE) || caller.is("auditor");
    }

    public boolean isOffice() {
        return caller.is(OFFICE);
    }

    /** Whether nobody but the office can edit the project as a whole: nobody is known to lead or to coordinate it. */
    public boolean isLeftToOffice() {
        return leader().isEmpty();
    }

    /**
     * The agency for which the caller edits the project as a whole, or "office" where that is left to it; refuses
     * everybody else.
     */
    public String editsWhole() {
        return leader().map(leader -> editsFor(List.of(leader))).orElseGet(this::editsAsOffice);
    }

    /**
     * The agency for which the caller edits what is this agency's part; the leader edits every part. Who is no agency of
     * the project has no part.
     */
    public String editsPartOf(String agency) {
        if (isLeftToOffice() && isOffice()) {
            return OFFICE;
        }
        List<String> may = new ArrayList<>();
        if (agencies().contains(agency)) {
            may.add(agency);
        }
        leader().filter(leader -> !leader.equals(agency)).ifPresent(may::add);
        return may.isEmpty() ? editsAsOffice() : editsFor(may);
    }

    /**
     * The agency of the project for which the caller acts; refuses one who acts for none.
     *
     * @param asked which one is meant, where the caller acts for several; else null
     */
    public String acts(String asked) {
        List<String> own = own();
        if (asked != null && !own.contains(asked) || own.isEmpty()) {
            throw refusal(asked == null ? agencies() : List.of(asked));
        }
        if (asked == null && own.size() > 1) {
            throw Refusal.of(
                            ProblemType.RULES_BROKEN,
                            "您可以代表多个机构（" + String.join(", ", own) + "）：请在 agency 中写明以哪一个的名义",
                            "You act for several agencies of the project (" + String.join(", ", own)
                                    + "): say in agency for which of them")
                    .with("may", own);
        }
        return asked == null ? own.get(0) : asked;
    }

    /** Whether two agencies are one body, so that neither is a second pair of eyes for the other. */
    public boolean areOneBody(String one, String other) {
        return bodyOf(one).equals(bodyOf(other));
    }

    /** Whether an agency of the caller is one body with one of these: then it is no second pair of eyes for them. */
    public boolean isOfBodyOf(Collection<String> agencies) {
        return caller.agencies().stream()
                .anyMatch(mine -> agencies.stream().anyMatch(theirs -> areOneBody(mine, theirs)));
    }

    /** Whether an agency is one body with the caller's, or the caller's acts for it: no outside eyes for the caller. */
    public boolean isOwn(String agency) {
        return actsFor.contains(agency) || isOfBodyOf(List.of(agency));
    }

    /** Whether one of these agencies is outside eyes on work: of no body that did it, and none of the caller's own. */
    public boolean isAnyOutside(Collection<String> eyes, Collection<String> workers) {
        return eyes.stream().filter(eye -> !isOwn(eye)).anyMatch(eye -> workers.stream()
                .noneMatch(worker -> areOneBody(eye, worker)));
    }

    /** Says who may do what the caller may not. */
    public Refusal refusal(List<String> may) {
        String names = String.join(", ", may);
        return Refusal.of(
                        ProblemType.NOT_YOUR_PROJECT,
                        "专项 " + project + " 的这一部分只有 " + names + " 可以操作",
                        "This part of project " + project + " is for " + names + " alone")
                .with("may", may);
    }

    private String editsFor(List<String> may) {
        return may.stream()
                .filter(agency -> caller.is("submitter") && actsFor.contains(agency))
                .findFirst()
                .orElseThrow(() -> refusal(may));
    }

    private String editsAsOffice() {
        if (isOffice()) {
            return OFFICE;
        }
        throw refusal(List.of(OFFICE));
    }

    private String bodyOf(String agency) {
        return bodies.getOrDefault(agency, agency);
    }
}
