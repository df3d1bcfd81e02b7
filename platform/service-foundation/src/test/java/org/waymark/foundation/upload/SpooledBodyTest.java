package org.waymark.foundation.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.MemorySize;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.foundation.problem.Refusal;

class SpooledBodyTest {
    private static final int IN_MEMORY = 1000;
    private static final int LIMIT = 200_000;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, IN_MEMORY - 1, IN_MEMORY, IN_MEMORY + 1, 150_000, LIMIT})
    void it_can_be_read_again_and_again_and_leaves_nothing_behind(int size) throws IOException {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        try (SpooledBody body = SpooledBody.of(new ByteArrayInputStream(bytes), limits())) {
            assertThat(body.size()).isEqualTo(size);
            for (int time = 0; time < 2; time++) {
                try (InputStream read = body.open()) {
                    assertThat(read.readAllBytes()).isEqualTo(bytes);
                }
            }
            assertThat(leftovers()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {LIMIT + 1, 2 * LIMIT})
    void what_is_larger_than_the_limit_is_refused_by_name(int size) {
        assertThatThrownBy(() -> SpooledBody.of(new ByteArrayInputStream(new byte[size]), limits()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("200000");
    }

    private static long leftovers() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("waymark-body-"))
                    .count();
        }
    }

    private static UploadSettings limits() {
        return new UploadSettings() {
            @Override
            public MemorySize bodyLimit() {
                return new MemorySize(BigInteger.valueOf(LIMIT));
            }

            @Override
            public MemorySize inMemory() {
                return new MemorySize(BigInteger.valueOf(IN_MEMORY));
            }

            @Override
            public int bodiesAtOnce() {
                return 1;
            }

            @Override
            public int bodiesPerAgency() {
                return 1;
            }

            @Override
            public int atOnce() {
                return 1;
            }

            @Override
            public int perAgency() {
                return 1;
            }

            @Override
            public int storedAtOnce() {
                return 1;
            }

            @Override
            public Duration longestWait() {
                return Duration.ZERO;
            }
        };
    }
}
