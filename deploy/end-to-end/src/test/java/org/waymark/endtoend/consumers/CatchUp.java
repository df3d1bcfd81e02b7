package org.waymark.endtoend.consumers;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A group that applies a whole backlog.
 *
 * @param consumers members of the group
 * @param perSecond records that all of them applied, from when each had its partitions
 * @param idle members that had no partition
 * @param outOfOrder records that did not come next in their partition
 */
record CatchUp(int consumers, double perSecond, long idle, long outOfOrder, long readAgain) {
    static CatchUp of(Backlog backlog, int consumers, Duration cost) throws InterruptedException {
        KeptPlaces places = new KeptPlaces(backlog, cost);
        String group = "simulation-" + UUID.randomUUID();
        List<Member> members = new ArrayList<>();
        for (int nth = 0; nth < consumers; nth++) {
            members.add(new Member(backlog, places, group).start());
        }
        while (members.stream().mapToInt(Member::partitions).sum() < backlog.partitions()
                || members.stream().filter(member -> member.partitions() > 0).count()
                        < Math.min(consumers, backlog.partitions())) {
            Thread.sleep(1);
        }
        long idle = members.stream().filter(member -> member.partitions() == 0).count();
        long begun = System.nanoTime();
        places.open();
        while (!places.isDone()) {
            Thread.sleep(1);
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        for (Member member : members) {
            member.leave();
        }
        return new CatchUp(
                consumers, backlog.records() / seconds, idle, places.outOfOrder(), places.readAgain());
    }
}
