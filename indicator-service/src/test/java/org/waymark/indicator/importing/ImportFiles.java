package org.waymark.indicator.importing;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.waymark.foundation.bulk.BulkRequest;
import org.waymark.foundation.bulk.BulkRequest.Mode;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.rows.RowFormat;

/** Imports files, as cnipa's system if nobody else is named, each in a transaction of its own where none is open. */
@ApplicationScoped
class ImportFiles {
    private static final Caller SUBMITTER =
            new Caller("cnipa-system", null, Set.of("cnipa"), Set.of("submitter"), null);

    private final ImportObservations importObservations;

    ImportFiles(ImportObservations importObservations) {
        this.importObservations = importObservations;
    }

    static String json(String... rows) {
        return "[" + String.join(",\n", rows) + "]";
    }

    ImportReport stored(String json) {
        return run(json, RowFormat.JSON, Mode.ATOMIC, false, null);
    }

    ImportReport dry(String json) {
        return run(json, RowFormat.JSON, Mode.ATOMIC, true, null);
    }

    Refusal refused(String json, Mode mode) {
        return catchThrowableOfType(Refusal.class, () -> run(json, RowFormat.JSON, mode, false, null));
    }

    ImportReport run(String file, RowFormat format, Mode mode, boolean dryRun, String reason) {
        return run(file, new BulkRequest(format, mode, dryRun, reason, null), SUBMITTER);
    }

    ImportReport run(String file, BulkRequest request, Caller caller) {
        if (!request.dryRun()) {
            return QuarkusTransaction.joiningExisting().call(() -> imported(file, request, caller));
        }
        QuarkusTransaction.begin();
        try {
            return imported(file, request, caller);
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private ImportReport imported(String file, BulkRequest request, Caller caller) {
        byte[] body = file.getBytes(StandardCharsets.UTF_8);
        return importObservations.run(() -> new ByteArrayInputStream(body), request, caller, ImportProgress.NONE);
    }
}
