package org.waymark.foundation.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LeaseTest {
    private static final Duration NEVER = Duration.ofHours(1);

    private Lease one;
    private Lease other;

    @BeforeEach
    void twoInstancesOfOneService() {
        JournalDatabase database = new JournalDatabase();
        one = new Lease(database.source);
        other = new Lease(database.source);
    }

    @Test
    void only_one_leads() throws SQLException {
        assertThat(one.take(NEVER)).hasValue(1);
        assertThat(other.take(NEVER)).isEmpty();
        assertThat(one.renew(1)).isTrue();
    }

    @Test
    void a_lapsed_lease_is_taken_over_in_a_new_epoch() throws SQLException {
        one.take(NEVER);
        assertThat(other.take(Duration.ZERO)).hasValue(2);
        assertThat(one.renew(1)).isFalse();
        assertThat(other.renew(2)).isTrue();
    }

    @Test
    void what_is_given_up_can_be_taken_at_once() throws SQLException {
        one.take(NEVER);
        one.giveUp(1);
        assertThat(other.take(NEVER)).hasValue(2);
    }

    @Test
    void an_overtaken_leader_gives_up_nothing() throws SQLException {
        one.take(NEVER);
        other.take(Duration.ZERO);
        one.giveUp(1);
        assertThat(other.renew(2)).isTrue();
    }
}
