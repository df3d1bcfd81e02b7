/**
 * Where submitted rows stand, inside one transaction, while they are checked and before they become vintages: tables of
 * the session that every commit and rollback empties. SQL over them is the contract. Each step takes what the one before
 * it gave, so that none can be left out or come too early:
 *
 * <pre>
 * step                   takes         fills                                gives
 * AcceptedRows.stage     rows read     staged, rejected, finding            StagedFile
 * JudgeRows.judge        StagedFile    finding                              JudgedFile
 * CompareRows.compare    JudgedFile    known, unchanged, revision, finding  ComparedFile
 * Tally.of               ComparedFile  (reads all of them)                  Tally
 * RecordRows.record      ComparedFile  vintage, journal
 * </pre>
 *
 * To judge, rows are also compared with what is recorded; what that fills in {@code known}, {@code unchanged} and
 * {@code revision} is taken away again. A file of nothing but new rows goes from {@code StagedFile} by
 * {@code BeginObservations} to {@code ComparedFile}; one that is short besides is never staged.
 */
package org.waymark.indicator.staging;
