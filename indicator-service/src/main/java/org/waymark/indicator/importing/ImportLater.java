package org.waymark.indicator.importing;

import java.util.UUID;
import java.util.function.Function;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.problem.Language;

/** Takes an import that is to go on after its request was answered. */
public interface ImportLater {
    /** In the transaction that is open when it is called. */
    Queued queue(ImportRequest request, SpooledBody body, Caller caller);

    /** @param view what its submitter sees of it */
    record Queued(UUID id, Function<Language, Object> view) {}
}
