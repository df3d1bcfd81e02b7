package org.waymark.indicator.staging;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The tables of staged rows. They are temporary: not logged, invisible to others, and gone with their session. Each
 * transaction that uses them makes them, so that a pooler may hand the session on between two transactions.
 */
public final class Staging {
    /**
     * A row is accepted if no {@code finding} of severity ERROR is about it. {@code row} counts from 1. {@code
     * withdraws} marks a row that takes the current value back. {@code new_id} becomes the observation's id if it is
     * new; {@code event} is its data as vintage 1. {@code blocks} says that a finding stops its row: every error does,
     * and a warning without justification. {@code unchanged} holds the rows that say nothing new, if these were looked
     * for, with the vintage that already says it.
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
     * Only for files. {@code rejected} holds the observations of rows that are wrong by themselves. {@code known} holds
     * the rows whose observation exists (or comes with an earlier row), {@code revision} those of them that say
     * something new, with their numbers; {@code value_changes} says that a public value does. {@code only_for} is the
     * agency that owns the observation, where the row is for another one.
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
                value_changes boolean not null,
                withdraws   integer,
                only_for    text,
                agency      text        not null,
                on_behalf   boolean     not null,
                definition_version integer not null,
                released_at date,
                recorded_at timestamptz not null,
                entry       bigint
            ) on commit delete rows
            """;

    private Staging() {}

    /** Mostly there are no findings, and then the rows are not read. */
    private static final String JUSTIFIED =
            """
            update finding set blocks = false from staged
            where staged.row = finding.row and finding.severity = 'WARNING' and staged.justification ~ '\\S'
              and (select exists (select from finding))
            """;

    /** Makes sure that this session has the tables; call it first in the transaction. */
    public static void prepare(Connection connection) throws SQLException {
        try (Statement create = connection.createStatement()) {
            create.execute("set local client_min_messages = warning; " + TABLES);
        }
    }

    /** Also makes the tables that only files need. */
    public static void prepareForFile(Connection connection) throws SQLException {
        prepare(connection);
        try (Statement create = connection.createStatement()) {
            create.execute(TABLES_OF_A_FILE);
        }
    }

    /** Stages one row only to check it; no journal entry is drawn for it. */
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

    /** Unblocks the warnings that their rows justify. */
    public static void weighWarnings(Connection connection) throws SQLException {
        try (Statement update = connection.createStatement()) {
            update.executeUpdate(JUSTIFIED);
        }
    }
}
