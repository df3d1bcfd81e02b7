package org.waymark.foundation.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoopTest {
    @ParameterizedTest
    @ValueSource(classes = {IllegalStateException.class, AssertionError.class, OutOfMemoryError.class})
    void whatever_a_step_throws_the_next_one_comes(Class<? extends Throwable> thrown) throws Exception {
        AtomicInteger steps = new AtomicInteger();
        CountDownLatch next = new CountDownLatch(1);
        try (Loop loop = new Loop("test", () -> {
            if (steps.incrementAndGet() == 1) {
                sneak(thrown.getConstructor().newInstance());
            }
            next.countDown();
            Thread.sleep(1_000);
        })) {
            loop.start();

            assertThat(next.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    private static void sneak(Throwable thrown) throws Exception {
        if (thrown instanceof Error error) {
            throw error;
        }
        throw (Exception) thrown;
    }
}
