package org.waymark.indicator.staging;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The tables of staged rows. Temporary ones are not logged, are seen by nobody else and go with their session; made in
 * the transaction that uses them, so that a pooler may hand the session on between two.
 */
public final class Staging {
    /**
     * A row can be taken if it has no {@code finding} of severity ERROR. {@code row} counts from 1. {@code withdraws}
     * marks a row that takes the current value back. {@code new_id} becomes the observation's if it is new;
     * {@code event} is its data as vintage 1. {@code blocks} says that a finding stops its row: every error does, and
     * a warning without justification. {@code unchanged} holds the rows that say nothing new, where that was looked for,
     * and the vintage that says it already.
     */
    private static final String TABLES =
            """
            create temporary table if not exists staged (
                %s,
                entry bigint default nextval('journal_entry')
            ) on commit delete rows;
            create temporary table if not exists finding (
                row      bigint not null,
                pointer  text not null,
                value    text,
                rule     text not null,
                severity text not null,
                zh       text not null,
                en       text not null,
                blocks   boolean not null default true
            ) on commit delete rows;
            create temporary table if not exists unchanged (
                row     bigint  not null,
                vintage integer not null
            ) on commit delete rows
            """
                    .formatted(StagedColumn.DEFINITIONS);

    /**
     * Of a file: {@code rejected} holds what rows that are wrong by themselves are about, {@code known} the rows whose
     * observation exists (or comes with an earlier row), {@code revision} those of them that say something new, with
     * their numbers.
     */
    private static final String TABLES_OF_A_FILE =
            """
            create temporary table if not exists rejected (
                row         bigint not null,
                line        bigint,
                indicator   text collate "C" not null,
                area        text collate "C" not null,
                breakdown   text collate "C" not null,
                period      text collate "C" not null,
                released_at date,
                withdraws   boolean not null
            ) on commit delete rows;
            create temporary table if not exists known (
                row             bigint  not null,
                observation     uuid    not null,
                vintage         integer not null,
                fresh_row       bigint,
                fresh_announced boolean
            ) on commit delete rows;
            create temporary table if not exists revision (
                row         bigint      not null,
                observation uuid        not null,
                number      integer     not null,
                changed     text[]      not null,
                prior_value numeric,
                previous    jsonb,
                withdraws   integer,
                released_at date,
                recorded_at timestamptz not null,
                entry       bigint
            ) on commit delete rows
            """;

    private Staging() {}

    /** Where nothing was found, which is the rule, the rows are not looked through. */
    private static final String JUSTIFIED =
            """
            update finding set blocks = false from staged
            where staged.row = finding.row and finding.severity = 'WARNING' and staged.justification ~ '\\S'
              and (select exists (select from finding))
            """;

    /** Makes sure that this session has the tables; called first in the transaction. */
    public static void prepare(Connection connection) throws SQLException {
        try (Statement create = connection.createStatement()) {
            create.execute("set local client_min_messages = warning; " + TABLES);
        }
    }

    /** The same with those that a file needs besides. */
    public static void prepareForFile(Connection connection) throws SQLException {
        prepare(connection);
        try (Statement create = connection.createStatement()) {
            create.execute(TABLES_OF_A_FILE);
        }
    }

    /** Stages one row that will not be recorded from there: it draws no entry of the journal. */
    public static void stageToLook(Connection connection, StagedRow row) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into staged (" + StagedColumn.LIST
                + ", entry) values (" + StagedColumn.PLACEHOLDERS + ", null)")) {
            int next = 1;
            for (StagedColumn column : StagedColumn.values()) {
                insert.setObject(next++, column.of(row));
            }
            insert.executeUpdate();
        }
    }

    /** Lets warnings pass whose rows justify them. */
    public static void weighWarnings(Connection connection) throws SQLException {
        try (Statement update = connection.createStatement()) {
            update.executeUpdate(JUSTIFIED);
        }
    }
}
