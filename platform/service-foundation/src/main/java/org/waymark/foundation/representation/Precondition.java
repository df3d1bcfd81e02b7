package org.waymark.foundation.representation;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;

/** What a PUT says about the state it was written against (RFC 9110 section 13). */
public record Precondition(String ifMatch, boolean ifNoneMatchAny) {
    private static final String VERSION_0 = "\"0\"";

    public static Precondition of(HttpHeaders headers) {
        return new Precondition(
                headers.getHeaderString(HttpHeaders.IF_MATCH),
                "*".equals(headers.getHeaderString(HttpHeaders.IF_NONE_MATCH)));
    }

    /**
     * Whether the sender wrote against the current state; refuses a sender who did not say.
     *
     * @param currentEtag of the version alone, or null where there is nothing yet
     */
    public boolean holds(String currentEtag) {
        if (ifMatch == null && !ifNoneMatchAny) {
            throw Refusal.of(
                    ProblemType.PRECONDITION_REQUIRED,
                    "新建请带 If-None-Match: *，替换请带 If-Match 与当前 ETag",
                    "Send If-None-Match: * to create, or If-Match with the current ETag to replace");
        }
        return currentEtag == null
                ? isAgainstNothing()
                : ifMatch != null && EntityTag.listsVersion(ifMatch, currentEtag);
    }

    /** Some things can be read before they are first written, as version 0. */
    private boolean isAgainstNothing() {
        return ifMatch == null || (!ifMatch.contains("*") && EntityTag.listsVersion(ifMatch, VERSION_0));
    }

    public static Refusal nothingToReplace() {
        return Refusal.of(ProblemType.STALE_PRECONDITION, "资源尚不存在", "There is nothing here yet to replace")
                .with("differing", List.of());
    }

    /** @param currentEtag of the current view */
    public static Refusal stale(String currentEtag, List<String> differingFields) {
        return Refusal.of(
                        ProblemType.STALE_PRECONDITION,
                        "资源已存在或已被修改，当前版本 " + currentEtag,
                        "This exists already or has changed since; the current version is " + currentEtag)
                .with("differing", differingFields)
                .with("currentEtag", currentEtag)
                .withHeader("ETag", currentEtag);
    }
}
