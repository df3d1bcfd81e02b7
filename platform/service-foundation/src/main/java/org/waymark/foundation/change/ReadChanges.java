package org.waymark.foundation.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.waymark.foundation.address.PublicAddress;
import org.waymark.foundation.database.Pool;
import org.waymark.foundation.journal.JournalReader;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.snapshot.Snapshot;

/** Reads a page of the journal, limited in entries, in bytes, and in how many entries it looks through. */
@ApplicationScoped
class ReadChanges {
    private static final long MOST_BYTES = 4L << 20;
    private static final long MOST_EXAMINED = 10_000;

    private final JournalReader journal;
    private final String source;
    private final PublicAddress address;

    ReadChanges(
            JournalReader journal,
            @ConfigProperty(name = "quarkus.application.name") String service,
            PublicAddress address) {
        this.journal = journal;
        this.address = address;
        this.source = "/" + service;
    }

    String source() {
        return source;
    }

    /** @throws Refusal where nobody can have been given the position here */
    @Snapshot(Pool.READS)
    ChangePage read(ChangesQuestion question) {
        long end = journal.lastPosition();
        if (question.after() > end) {
            throw beyond(end, question.after());
        }
        long upTo = question.filter().isOpen() ? end : Math.min(end, question.after() + MOST_EXAMINED);
        if (upTo == question.after()) {
            return new ChangePage(List.of(), question.after(), true);
        }
        JournalReader.Stretch found =
                journal.between(question.after(), upTo, question.filter(), question.limit(), MOST_BYTES);
        List<CloudEvent> items = found.entries().stream()
                .map(entry -> CloudEvent.of(entry, source, address.url()))
                .toList();
        return new ChangePage(items, found.examined(), found.examined() == end);
    }

    private static Refusal beyond(long end, long after) {
        return Refusal.of(
                        ProblemType.POSITION_BEYOND_END,
                        "本服务的日志到位置 " + end + " 为止，尚无位置 " + after + "：该位置来自另一个服务，或数据库已由备份恢复",
                        "The journal here ends at position " + end + " and has not come to " + after
                                + ": that is another service's position, or the database was restored from a backup")
                .aboutParameter("after", Long.toString(after), "position")
                .with("lastPosition", end);
    }
}
