package org.waymark.foundation.slot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;

class SlotsOfClassTest {
    private static final int THREE = 3;
    private static final int TWO_OF_ONE = 2;
    private static final int FOUR_WAIT = 4;

    private final SlotsOfClass slots = new SlotsOfClass(THREE, TWO_OF_ONE, FOUR_WAIT);

    @Test
    void one_caller_has_only_some_and_others_have_the_rest() {
        assertThat(ask("one").isHeld()).isTrue();
        assertThat(ask("one").isHeld()).isTrue();
        assertThat(ask("one").isHeld()).isFalse();
        assertThat(ask("other").isHeld()).isTrue();
        assertThat(ask("third").isHeld()).isFalse();
    }

    @Test
    void a_slot_given_back_goes_to_the_first_who_may_have_one() {
        Slot first = ask("one");
        ask("one");
        Slot ofOther = ask("other");
        Slot waitsForItsOwn = ask("one");
        Slot waitsForAny = ask("third");

        ofOther.leave();
        assertThat(waitsForItsOwn.isHeld()).isFalse();
        assertThat(waitsForAny.isHeld()).isTrue();
        assertThat(waitsForAny.begun()).isCompleted();

        first.leave();
        assertThat(waitsForItsOwn.begun()).isCompleted();
    }

    @Test
    void what_is_held_waits_and_was_refused_is_counted() {
        Slot held = ask("one");
        ask("one");
        Slot waits = ask("one");
        assertThat(slots.held()).isEqualTo(2);
        assertThat(slots.waiting()).isEqualTo(1);

        waits.refuse(Refusal.of(ProblemType.BUSY, "忙", "Busy"));
        held.refuse(Refusal.of(ProblemType.BUSY, "忙", "Busy"));

        assertThat(slots.waiting()).isZero();
        assertThat(slots.refused()).as("who holds one is not refused any more").isEqualTo(1);
    }

    @Test
    void one_caller_takes_half_of_the_room_to_wait() {
        ask("one");
        ask("one");
        ask("one");
        ask("one");
        assertThat(slots.ask(new Slot(slots, "one"))).isFalse();
        ask("other");
        ask("other");
        ask("third");
        assertThat(slots.ask(new Slot(slots, "fourth"))).isFalse();
    }

    @Test
    void who_has_left_while_waiting_or_waited_too_long_gets_none_and_costs_none() {
        Slot held = ask("one");
        ask("one");
        Slot left = ask("one");
        Slot late = ask("one");
        left.stopWaiting();
        left.leave();
        late.refuse(Refusal.of(ProblemType.BUSY, "忙", "busy"));
        assertThat(late.begun().toCompletableFuture()).isCompletedExceptionally();
        late.leave();

        held.leave();
        held.leave();
        assertThat(left.isHeld()).isFalse();
        assertThat(late.isHeld()).isFalse();
        assertThat(ask("one").isHeld()).isTrue();
        assertThat(ask("one").isHeld())
                .as("giving back twice gives no second slot")
                .isFalse();
    }

    @Test
    void those_let_in_before_wait_in_turn_however_many_there_are_behind_those_that_come_anew() {
        Slot held = ask("one");
        ask("other");
        ask("third");
        List<Slot> inTurn = Stream.generate(() -> new Slot(slots, "fourth"))
                .limit(100)
                .peek(slots::askInTurn)
                .toList();
        Slot anew = ask("fifth");

        held.leave();
        assertThat(anew.isHeld()).isTrue();
        assertThat(inTurn).noneMatch(Slot::isHeld);
        anew.leave();
        for (Slot turn : inTurn) {
            assertThat(turn.begun()).isCompleted();
            turn.leave();
        }
    }

    private Slot ask(String caller) {
        Slot slot = new Slot(slots, caller);
        assertThat(slots.ask(slot)).isTrue();
        return slot;
    }
}
