/**
 * After a restore of the database: what consumers have seen since the backup stands in the topics, and is put back
 * from there into the journal, at the same positions, and into the service's own tables.
 */
package org.waymark.foundation.recovery;
