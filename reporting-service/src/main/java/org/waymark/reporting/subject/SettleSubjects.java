package org.waymark.reporting.subject;

/** Brings what is kept of stale subjects up to the facts. */
public interface SettleSubjects {
    /**
     * Takes part in the open transaction. Nobody is told: this is for tables that are being rebuilt.
     *
     * @return whether more may be left
     */
    boolean settleSome();

    /**
     * Takes over the marks of tables that a rebuild has replaced: nobody was told of these subjects yet.
     *
     * @param replaced the schema of those tables
     */
    void takeMarksOver(String replaced);
}
