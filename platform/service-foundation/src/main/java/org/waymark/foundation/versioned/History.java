package org.waymark.foundation.versioned;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every version of one thing, by number. A version holds from its day until that of another one. */
public record History<V extends Version>(List<V> versions) {
    private static final Comparator<Version> BY_DAY = Comparator.<Version, LocalDate>comparing(
                    version -> version.effectiveFrom)
            .thenComparing(version -> version.version);

    /** What is shown of a thing on a day, and the versions that will hold later, in that order. */
    public record Shown<V extends Version>(V version, boolean inForce, List<V> later) {}

    public V first() {
        return versions.get(0);
    }

    public V latest() {
        return versions.get(versions.size() - 1);
    }

    /** The version of that number. */
    public Optional<V> version(int number) {
        return versions.stream().filter(version -> version.version == number).findFirst();
    }

    /** What was recorded by that instant; empty when that is nothing. */
    public Optional<History<V>> knownAt(Instant instant) {
        List<V> known = versions.stream()
                .filter(version -> !version.recordedAt.isAfter(instant))
                .toList();
        return known.isEmpty() ? Optional.empty() : Optional.of(new History<>(known));
    }

    /** The version recorded last before that instant. */
    public Optional<V> recordedBefore(Instant instant) {
        return versions.stream()
                .filter(version -> version.recordedAt.isBefore(instant))
                .reduce((one, next) -> next);
    }

    /** The version that took effect last by that day; of several from one day, the one recorded last. */
    public Optional<V> inForceOn(LocalDate day) {
        return versions.stream()
                .filter(version -> !version.effectiveFrom.isAfter(day))
                .max(BY_DAY);
    }

    /** The versions that will hold after that day, in order of their days. */
    public List<V> laterThan(LocalDate day) {
        return versions.stream()
                .filter(version -> version.effectiveFrom.isAfter(day) && !isReplacedOnItsDay(version))
                .sorted(BY_DAY)
                .toList();
    }

    /** The first day after that one from which another version holds. */
    public Optional<LocalDate> changesAfter(LocalDate day) {
        return laterThan(day).stream().map(version -> version.effectiveFrom).findFirst();
    }

    /** The version in force on the day, and those that will hold later. */
    public Stream<V> holdingFrom(LocalDate day) {
        return Stream.concat(inForceOn(day).stream(), laterThan(day).stream());
    }

    /** The version in force on the day, and where none is, the first that will be. */
    public Shown<V> shownOn(LocalDate day) {
        return shown(inForceOn(day).orElseGet(() -> laterThan(day).get(0)), day);
    }

    public Shown<V> shown(V version, LocalDate day) {
        boolean inForce =
                inForceOn(day).filter(held -> held.version == version.version).isPresent();
        Stream<V> later = laterThan(day).stream().filter(other -> other.version != version.version);
        return new Shown<>(version, inForce, later.toList());
    }

    private boolean isReplacedOnItsDay(V version) {
        return versions.stream()
                .anyMatch(
                        other -> other.effectiveFrom.equals(version.effectiveFrom) && other.version > version.version);
    }
}
