/**
 * After a restore of the database the topics hold events that are newer than the backup. They are put back from there
 * into the journal, at the same positions, and into the service's own tables.
 */
package org.waymark.foundation.recovery;
