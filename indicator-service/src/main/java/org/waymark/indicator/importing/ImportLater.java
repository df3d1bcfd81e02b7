package org.waymark.indicator.importing;

import java.util.UUID;
import java.util.function.Function;
import org.waymark.foundation.bulk.BulkRequest;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.problem.Language;
import org.waymark.foundation.upload.SpooledBody;

/** Accepts an import that goes on after its request was answered. */
public interface ImportLater {
    /** Takes part in the open transaction. */
    Queued queue(BulkRequest request, SpooledBody body, Caller caller);

    /** @param view what the submitter sees of the job */
    record Queued(UUID id, Function<Language, Object> view) {}
}
