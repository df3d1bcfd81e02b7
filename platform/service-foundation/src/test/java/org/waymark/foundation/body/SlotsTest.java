package org.waymark.foundation.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SlotsTest {
    private final Slots slots = new Slots(3, 2);
    private final List<String> letIn = new ArrayList<>();
    private final Map<String, Slots.Slot> held = new HashMap<>();

    @Test
    void one_party_never_has_all() {
        assertThat(slots.take("a")).isPresent();
        assertThat(slots.take("a")).isPresent();
        assertThat(slots.take("a")).isEmpty();
        assertThat(slots.take("b")).isPresent();
        assertThat(slots.take("c")).isEmpty();
    }

    @Test
    void a_slot_is_left_once_however_often_it_is_closed() {
        Slots.Slot first = slots.take("a").orElseThrow();
        slots.take("a").orElseThrow();
        first.close();
        first.close();
        assertThat(slots.take("a")).isPresent();
        assertThat(slots.take("a")).isEmpty();
    }

    @Test
    void who_waits_is_let_in_in_order_past_parties_that_have_all_they_may_have() {
        for (String name : List.of("a1", "a2", "a3", "b1", "b2")) {
            await(name);
        }
        assertThat(letIn).containsExactly("a1", "a2", "b1");
        held.get("b1").close();
        assertThat(letIn).endsWith("b2");
        held.get("a1").close();
        assertThat(letIn).endsWith("a3");
    }

    @Test
    void who_gives_up_is_passed_over() {
        await("a1");
        await("a2");
        Slots.Waiting impatient = await("a3");
        await("a4");
        assertThat(impatient.giveUp()).isTrue();
        held.get("a1").close();
        assertThat(letIn).containsExactly("a1", "a2", "a4");
        assertThat(impatient.giveUp()).isFalse();
    }

    private Slots.Waiting await(String name) {
        return slots.await(name.substring(0, 1), slot -> {
            letIn.add(name);
            held.put(name, slot);
        });
    }
}
