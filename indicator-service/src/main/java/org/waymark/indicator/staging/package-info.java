/**
 * Tables that hold submitted rows, within one transaction, while they are checked and before they become vintages.
 * They belong to the session, and every commit and rollback empties them. SQL over them is the contract. Each step takes
 * the result of the one before it, so that none can be left out or come too early:
 *
 * <pre>
 * step                   takes           fills                                gives
 * AcceptedRows.stage     rows read       staged, rejected, finding            StagedFile
 * JudgeRows.judge        StagedFile      finding                              JudgedFile
 * MatchRows.compare    JudgedFile      known, unchanged, revision, finding  MatchedFile
 * Tally.of               MatchedFile    (reads all of them)                  Tally
 * Tally.recordable       Tally                                                RecordableRows
 * RecordRows.record      RecordableRows  vintage, decision, journal
 * </pre>
 *
 * Judging also compares rows with what is recorded, and empties {@code known}, {@code unchanged} and {@code revision}
 * again. For a file of new rows alone {@code BeginObservations} makes {@code RecordableRows} of the {@code StagedFile};
 * if it is short too, it is never staged.
 */
package org.waymark.indicator.staging;
