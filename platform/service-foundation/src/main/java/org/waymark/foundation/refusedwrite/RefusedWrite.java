package org.waymark.foundation.refusedwrite;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.waymark.foundation.caller.Caller;

/** @param caller null where nobody has shown who asks */
record RefusedWrite(int status, String method, String path, Caller caller, Reason reason, boolean replayed) {
    private static final int MOST_RULES = 20;

    /** The same keys in the same order each time. */
    String line() {
        return String.join(
                " ",
                "event=" + (status < 400 ? "rows-rejected" : "write-refused"),
                "status=" + status,
                "type=" + LogValue.of(reason.type()),
                "method=" + method,
                "path=" + LogValue.of(path),
                "sub=" + LogValue.of(caller == null ? null : caller.subject()),
                "azp=" + LogValue.of(caller == null ? null : caller.client()),
                "agencies=" + LogValue.of(caller == null ? Set.of() : caller.agencies()),
                "errors=" + reason.errors(),
                "rules=" + LogValue.of(rules()),
                "rejected=" + (reason.rejected() == null ? "-" : reason.rejected()),
                "replayed=" + replayed,
                "reference=" + LogValue.of(reason.reference()));
    }

    boolean isDenied() {
        return status == 401 || status == 403;
    }

    private List<String> rules() {
        return new TreeSet<>(reason.rules()).stream().limit(MOST_RULES).toList();
    }
}
