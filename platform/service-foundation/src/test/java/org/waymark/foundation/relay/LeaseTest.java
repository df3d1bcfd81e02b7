package org.waymark.foundation.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.foundation.database.Database;

class LeaseTest {
    private static final Duration NEVER = Duration.ofHours(1);

    private Lease one;
    private Lease other;

    @BeforeEach
    void twoInstancesOfOneService() {
        JournalDatabase database = new JournalDatabase();
        one = new Lease(new Database(database.source));
        other = new Lease(new Database(database.source));
    }

    @Test
    void only_one_leads() throws SQLException {
        assertThat(one.take(NEVER)).hasValue(1);
        assertThat(other.take(NEVER)).isEmpty();
        assertThat(one.renew(1, NEVER)).isTrue();
    }

    @Test
    void a_lapsed_lease_is_taken_over_in_a_new_epoch() throws SQLException {
        one.take(NEVER);
        assertThat(other.take(Duration.ZERO)).hasValue(2);
        assertThat(one.renew(1, NEVER)).isFalse();
        assertThat(other.renew(2, NEVER)).isTrue();
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
        assertThat(other.renew(2, NEVER)).isTrue();
    }

    @Test
    void a_lapsed_lease_is_not_renewed_but_begins_a_new_term() throws SQLException {
        one.take(NEVER);
        assertThat(one.renew(1, Duration.ZERO)).isFalse();
        assertThat(one.take(Duration.ZERO)).hasValue(2);
    }

    @Test
    void every_instance_hears_whether_the_leader_found_journal_and_topics_to_agree() throws SQLException {
        one.take(NEVER);
        assertThat(other.agreement().reached()).isFalse();
        one.refuse(1, "restored");
        assertThat(other.agreement()).isEqualTo(new Lease.Agreement(false, "restored"));
        one.agree(1);
        assertThat(other.agreement()).isEqualTo(new Lease.Agreement(true, null));
        other.take(Duration.ZERO);
        assertThat(one.agreement().reached()).isFalse();
        one.agree(1);
        assertThat(one.agreement().reached()).isFalse();
    }
}
