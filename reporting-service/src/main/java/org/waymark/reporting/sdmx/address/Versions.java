package org.waymark.reporting.sdmx.address;

import java.util.Arrays;
import java.util.Set;
import org.waymark.reporting.sdmx.artefact.Reference;

/**
 * Which versions an address asks for. There is one of everything, it is stable, and so every way to ask for the latest
 * or for all finds it.
 */
final class Versions {
    private static final String LATEST = "[+~*]|latest|all";
    /** 1.0 and what matches it by a wildcard in one of its parts. */
    private static final Set<String> FIRST = Set.of(
            Reference.VERSION, "1.*", "1.~", "1.+", "1.0*", "1.0~", "1.0+", "1~.0", "1*.0", "1+.0", "~.0", "*.0");

    private Versions() {}

    static boolean matches(String asked) {
        return Arrays.stream(asked.split(",")).anyMatch(one -> one.matches(LATEST) || FIRST.contains(one));
    }

    /** As SDMX writes versions, with wildcards or without. */
    static boolean canBeRead(String asked) {
        return Arrays.stream(asked.split(",", -1))
                .allMatch(one -> one.matches(LATEST)
                        || one.matches("(\\d+|\\d*[+~*])(\\.(\\d+|\\d*[+~*])){0,2}(-[A-Za-z0-9.-]+)?"));
    }
}
