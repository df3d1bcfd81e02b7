package org.waymark.contracts;

/** The data of one event: a state, never only a difference. */
public interface EventData {
    /** The Kafka key and CloudEvents {@code partitionkey}: events of one key keep their order. */
    String key();

    /** The CloudEvents {@code subject}: the thing that changed. */
    default String subject() {
        return key();
    }

    /** Whether anyone may read it; asked of a type alone that has an internal topic besides its public one. */
    default boolean mayBeReadByAnyone() {
        return true;
    }
}
