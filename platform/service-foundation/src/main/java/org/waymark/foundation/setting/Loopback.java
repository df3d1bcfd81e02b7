package org.waymark.foundation.setting;

import java.util.regex.Pattern;

/** Addresses of this machine alone: what goes there crosses no network. */
final class Loopback {
    private static final Pattern HOST = Pattern.compile("(?:localhost|127(?:\\.\\d{1,3}){3}|\\[::1])(?::\\d+)?");
    /** {@code scheme://user@host:port/…}, or {@code host:port} alone. */
    private static final Pattern ADDRESS = Pattern.compile("(?:[a-z][a-z0-9+.:-]*://)?(?:[^/@]*@)?([^/?#]*).*");

    private Loopback() {}

    static boolean isIn(String address) {
        var host = ADDRESS.matcher(address.strip());
        return host.matches() && HOST.matcher(host.group(1)).matches();
    }
}
