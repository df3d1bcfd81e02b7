package org.waymark.foundation.projection;

import java.sql.SQLException;

/** The database did not take or give what a projection asked of it. */
@SuppressWarnings("serial")
public class ProjectionFailure extends RuntimeException {
    public ProjectionFailure(SQLException cause) {
        super(cause);
    }
}
