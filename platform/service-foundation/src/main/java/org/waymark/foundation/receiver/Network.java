package org.waymark.foundation.receiver;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/** Addresses with a common beginning, as in {@code 10.0.0.0/8} or {@code fc00::/7}. */
record Network(InetAddress first, int bits) {
    /** Only what cannot be a name: nothing is looked up. */
    private static final Pattern FORM =
            Pattern.compile("(\\d{1,3}(\\.\\d{1,3}){3}|[0-9a-fA-F:]*:[0-9a-fA-F:.]*)/\\d{1,3}");

    Network {
        if (bits < 0 || bits > first.getAddress().length * 8) {
            throw new IllegalArgumentException(first.getHostAddress() + " has no " + bits + " bits");
        }
    }

    /** @throws IllegalArgumentException where it is none */
    static Network of(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("'" + text + "' is no network such as 10.20.0.0/16");
        }
        int slash = text.indexOf('/');
        try {
            return new Network(
                    InetAddress.getByName(text.substring(0, slash)), Integer.parseInt(text.substring(slash + 1)));
        } catch (UnknownHostException unreadable) {
            throw new IllegalArgumentException("'" + text + "' is no network such as 10.20.0.0/16", unreadable);
        }
    }

    boolean contains(InetAddress address) {
        byte[] mine = first.getAddress();
        byte[] other = address.getAddress();
        if (mine.length != other.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> bit % 8;
            if ((mine[bit / 8] & mask) != (other[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }
}
