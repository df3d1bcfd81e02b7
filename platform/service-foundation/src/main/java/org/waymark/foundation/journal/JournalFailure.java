package org.waymark.foundation.journal;

import java.sql.SQLException;

/** The database did not take or give what the journal asked of it. */
@SuppressWarnings("serial")
public class JournalFailure extends RuntimeException {
    public JournalFailure(SQLException cause) {
        super(cause);
    }
}
