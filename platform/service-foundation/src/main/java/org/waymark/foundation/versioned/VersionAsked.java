package org.waymark.foundation.versioned;

import java.util.Optional;

/**
 * Which version of one thing is asked for.
 *
 * @param number the version named, or null for that in force at the moment
 * @param dayGiven false where the moment's day is today because none was named
 */
public record VersionAsked(Integer number, boolean dayGiven, Moment moment) {
    /**
     * What is shown. Where no day was given, a thing that holds only later is shown in the first version that will.
     * Empty when there was nothing at the moment, or not that version.
     */
    public <V extends Version> Optional<History.Shown<V>> shownOf(History<V> all) {
        return all.knownAt(moment.knownAt()).flatMap(this::shownOfKnown);
    }

    private <V extends Version> Optional<History.Shown<V>> shownOfKnown(History<V> known) {
        if (number == null && !dayGiven) {
            return Optional.of(known.shownOn(moment.asOf()));
        }
        Optional<V> version = number == null ? known.inForceOn(moment.asOf()) : known.version(number);
        return version.map(found -> known.shown(found, moment.asOf()));
    }

    /**
     * The version that the ETag names. Where only the thing was asked for it is the last one: an {@code If-Match} with
     * it says that the sender knows them all.
     */
    public <V extends Version> V taggedOf(History<V> all, History.Shown<V> shown) {
        return number == null && !dayGiven && moment.isAsKnownNow() ? all.latest() : shown.version();
    }
}
