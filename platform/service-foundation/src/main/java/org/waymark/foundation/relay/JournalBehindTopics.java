package org.waymark.foundation.relay;

/** The topics hold events that this journal does not: the database was restored, or belongs to another Kafka. */
@SuppressWarnings("serial")
public class JournalBehindTopics extends RuntimeException {
    JournalBehindTopics(String source, long topicsEnd, long journalEnd) {
        super("The topics of " + source + " hold position " + topicsEnd
                + " with an event that this journal, which ends at "
                + journalEnd
                + ", does not hold there. Nothing is sent or numbered. After a restore of the database run "
                + "the command journal-recover");
    }
}
