package org.waymark.indicator.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GroupCommitTest {
    private static final int MOST = 4;
    private static final int FIRST = 100;

    private final ExecutorService callers = Executors.newCachedThreadPool();
    private final List<List<Integer>> groups = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch firstMayEnd = new CountDownLatch(1);
    private Throwable failure;
    private final GroupCommit<Integer, Integer> commit =
            new GroupCommit<>(MOST, Comparator.naturalOrder(), Duration.ofMinutes(1), this::negate);

    @AfterEach
    void end() {
        callers.shutdownNow();
    }

    @Test
    void what_comes_during_a_write_is_written_together_in_one_order_for_all() throws Exception {
        Future<Integer> first = begin(FIRST);
        List<Future<Integer>> meanwhile = queue(5, 3, 4, 1, 2, 0);
        firstMayEnd.countDown();

        assertThat(first.get()).isEqualTo(-FIRST);
        assertThat(meanwhile).extracting(Future::get).containsExactly(-5, -3, -4, -1, -2, 0);
        assertThat(groups).containsExactly(List.of(FIRST), List.of(1, 3, 4, 5), List.of(0, 2));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void a_failure_is_thrown_to_all_of_its_group_and_to_no_others(Throwable thrown) throws Exception {
        failure = thrown;
        Future<Integer> first = begin(FIRST);
        List<Future<Integer>> meanwhile = queue(-1, 2);
        firstMayEnd.countDown();

        assertThat(first.get()).isEqualTo(-FIRST);
        for (Future<Integer> one : meanwhile) {
            assertThatThrownBy(one::get).hasCause(thrown);
        }
        assertThat(commit.write(7)).isEqualTo(-7);
    }

    static List<Throwable> failures() {
        return List.of(new IllegalStateException("refused"), new OutOfMemoryError("refused"));
    }

    @Test
    void who_has_waited_long_enough_is_written_beside_the_others() throws Exception {
        GroupCommit<Integer, Integer> impatient =
                new GroupCommit<>(MOST, Comparator.naturalOrder(), Duration.ofMillis(1), this::negate);
        Future<Integer> first = callers.submit(() -> impatient.write(FIRST));
        await().until(() -> groups.size() == 1);

        assertThat(impatient.write(3)).isEqualTo(-3);
        assertThat(first.isDone()).isFalse();
        firstMayEnd.countDown();
        assertThat(first.get()).isEqualTo(-FIRST);
        assertThat(groups).containsExactly(List.of(FIRST), List.of(3));
    }

    @Test
    void everybody_is_told_of_what_they_brought() throws Exception {
        firstMayEnd.countDown();
        List<Future<Boolean>> callersTold = IntStream.range(0, 16)
                .mapToObj(caller -> callers.submit(() -> IntStream.range(caller * 1000, caller * 1000 + 1000)
                        .allMatch(number -> commit.write(number) == -number)))
                .toList();

        for (Future<Boolean> told : callersTold) {
            assertThat(told.get()).isTrue();
        }
        assertThat(groups.stream().mapToInt(List::size).sum()).isEqualTo(16_000);
    }

    private Future<Integer> begin(int number) {
        Future<Integer> first = callers.submit(() -> commit.write(number));
        await().until(() -> groups.size() == 1);
        return first;
    }

    /** One after the other, so that they wait in this order. */
    private List<Future<Integer>> queue(Integer... numbers) {
        List<Future<Integer>> queued = new ArrayList<>();
        for (Integer number : numbers) {
            CountDownLatch here = new CountDownLatch(1);
            Thread[] caller = new Thread[1];
            queued.add(callers.submit(() -> {
                caller[0] = Thread.currentThread();
                here.countDown();
                return commit.write(number);
            }));
            await().until(() -> here.getCount() == 0 && caller[0].getState() == Thread.State.TIMED_WAITING);
        }
        return queued;
    }

    private List<Integer> negate(List<Integer> group) {
        groups.add(group);
        if (group.contains(FIRST)) {
            awaitQuietly();
        }
        if (group.contains(-1)) {
            GroupCommitTest.<RuntimeException>sneak(failure);
        }
        return group.stream().map(number -> -number).toList();
    }

    private void awaitQuietly() {
        try {
            firstMayEnd.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void sneak(Throwable thrown) throws T {
        throw (T) thrown;
    }
}
