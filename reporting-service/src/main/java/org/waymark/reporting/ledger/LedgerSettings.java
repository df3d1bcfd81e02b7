package org.waymark.reporting.ledger;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.waymark.foundation.setting.AtMost;
import org.waymark.foundation.setting.MayBeZero;
import org.waymark.foundation.setting.SameEverywhere;
import org.waymark.foundation.setting.Unit;

/** How the ledger is kept. */
@ConfigMapping(prefix = "waymark.ledger")
public interface LedgerSettings {
    /** Threads of this instance that replace the rows of stale subjects; none where projections are off. */
    @WithDefault("1")
    @Unit("threads")
    @MayBeZero("this instance replaces no rows")
    int workers();

    /** The rows of a subject are replaced once nothing was learnt of it for so long. */
    @WithDefault("1s")
    @AtMost("waymark.ledger.patience")
    Duration quiet();

    /** They are replaced at the latest so long after its first mark, however much comes. */
    @WithDefault("10s")
    Duration patience();

    /** Subjects whose rows one transaction replaces; their facts are in memory meanwhile. */
    @WithDefault("500")
    @Unit("subjects")
    int atOnce();

    /** Beyond so many only the newest knowledge is kept; reports compute what was said by earlier knowledge. */
    @WithDefault("2000")
    @Unit("rows")
    @SameEverywhere
    int rowsPerSubject();
}
