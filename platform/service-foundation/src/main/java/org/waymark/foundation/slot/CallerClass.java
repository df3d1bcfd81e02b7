package org.waymark.foundation.slot;

import java.util.stream.Stream;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.problem.Text;

/** Who shares slots. */
public enum CallerClass {
    ANONYMOUS("无机构的读者", "readers without agency"),
    AGENCY("各机构", "agencies"),
    OFFICE("办公室、审计、评估与目录管理员", "office, auditors, evaluators and catalogue-admins");

    private final Text words;

    CallerClass(String zh, String en) {
        this.words = new Text(zh, en);
    }

    public static CallerClass of(Caller caller) {
        if (Stream.of("office", "auditor", "evaluator", "catalogue-admin").anyMatch(caller::is)) {
            return OFFICE;
        }
        return caller.agencies().isEmpty() ? ANONYMOUS : AGENCY;
    }

    public Text words() {
        return words;
    }
}
