package org.waymark.backing.process;

import java.nio.file.Path;

/** Where this user's unpacked binaries are kept. It may be deleted whenever nothing runs. */
public final class CacheFolder {
    private CacheFolder() {}

    /** {@code XDG_CACHE_HOME} or {@code ~/.cache}; {@code -Dwaymark.backing.cache} overrides. */
    public static Path path() {
        String chosen = System.getProperty("waymark.backing.cache");
        if (chosen != null) {
            return Path.of(chosen);
        }
        String xdg = System.getenv("XDG_CACHE_HOME");
        Path caches = xdg == null || xdg.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(xdg);
        return caches.resolve("waymark");
    }
}
