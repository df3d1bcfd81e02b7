package org.waymark.reporting.ledger;

import java.util.List;
import org.waymark.reporting.situation.Evidence;

/** Told of subjects whose rows have just been replaced, in the transaction that did it. */
public interface LedgerListener {
    /** @param subjects with everything that is known of them in this transaction */
    void replaced(List<Evidence> subjects);
}
