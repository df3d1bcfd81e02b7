package org.waymark.foundation.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Gives connections of the {@link Pool} that the thread takes them from. */
@ApplicationScoped
public class Connections {
    private final DataSource byDefault;
    private final DataSource reads;
    private final DataSource reserved;

    @Inject
    Connections(
            DataSource byDefault,
            @io.quarkus.agroal.DataSource("reads") DataSource reads,
            @io.quarkus.agroal.DataSource("reserved") DataSource reserved) {
        this.byDefault = byDefault;
        this.reads = reads;
        this.reserved = reserved;
    }

    Connections(DataSource forAll) {
        this(forAll, forAll, forAll);
    }

    /** Takes part in the open transaction. */
    public Connection get() throws SQLException {
        return switch (Pool.current()) {
            case DEFAULT -> byDefault.getConnection();
            case READS -> reads.getConnection();
            case RESERVED -> reserved.getConnection();
        };
    }
}
