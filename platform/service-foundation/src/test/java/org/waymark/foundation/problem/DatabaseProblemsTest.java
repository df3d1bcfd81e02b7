package org.waymark.foundation.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.foundation.snapshot.DatabaseLimits;

class DatabaseProblemsTest {
    private static final Duration FIVE_SECONDS = Duration.ofSeconds(5);
    private final DatabaseProblems problems = new DatabaseProblems(new DatabaseLimits() {
        @Override
        public Duration statementTimeout() {
            return FIVE_SECONDS;
        }

        @Override
        public Duration lockTimeout() {
            return FIVE_SECONDS;
        }

        @Override
        public Duration idleInTransactionTimeout() {
            return FIVE_SECONDS;
        }
    });

    @Test
    void a_connection_that_breaks_while_committing_asks_for_a_retry() {
        Throwable broken =
                new IllegalStateException(new RollbackException("ARJUNA016053: Could not commit transaction."));
        assertThat(problems.of(broken)).get().satisfies(refusal -> {
            assertThat(refusal.type()).isEqualTo(ProblemType.UNAVAILABLE);
            assertThat(refusal.headers()).containsKey("Retry-After");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"57P02", "08006", "53300", "25006"})
    void a_database_that_is_away_or_a_standby_by_now_asks_for_a_retry(String state) {
        assertThat(problems.of(new SQLException("gone", state)))
                .get()
                .extracting(Refusal::type)
                .isEqualTo(ProblemType.UNAVAILABLE);
    }

    @Test
    void a_wrong_statement_is_our_own_fault() {
        assertThat(problems.of(new SQLException("syntax error", "42601"))).isEmpty();
    }
}
