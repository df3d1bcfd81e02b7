package org.waymark.foundation.receiver;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.waymark.foundation.problem.Text;

/** How the address of a receiver may be written. */
final class ReceiverAddress {
    private static final int LONGEST = 2_000;
    private static final int FIRST_UNPRIVILEGED_PORT = 1024;
    private static final int HTTPS = 443;
    private static final Pattern DOTTED_QUAD =
            Pattern.compile("((25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(\\.(?!$)|$)){4}");
    /** 2130706433, 127.1 and 0x7f.0.0.1 are addresses to some and names to others. */
    private static final Pattern ENDS_IN_A_NUMBER = Pattern.compile("(?i)(.*\\.)?(\\d+|0x[0-9a-f]*)\\.?");

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*");

    private ReceiverAddress() {}

    /** @param all whether any port will do, and plain HTTP */
    static Optional<Text> fault(String text, boolean all) {
        if (text.length() > LONGEST) {
            return fault("最多 " + LONGEST + " 个字符", "has more than " + LONGEST + " characters");
        }
        URI address;
        try {
            address = new URI(text);
        } catch (URISyntaxException unreadable) {
            return fault("不是网址", "is no address; write one such as https://data.example.org/events");
        }
        boolean http = all && "http".equalsIgnoreCase(address.getScheme());
        if (!http && !"https".equalsIgnoreCase(address.getScheme())) {
            return fault("应以 https:// 开头", "must begin with https://");
        }
        if (address.getRawUserInfo() != null) {
            return fault("不能含用户名或口令", "must not hold a user or a password");
        }
        if (address.getRawFragment() != null) {
            return fault("不能含 #", "must not hold a fragment (#)");
        }
        if (!isHost(address.getHost())) {
            return fault(
                    "应有域名（国际化域名写作 xn--…）、四段十进制的 IPv4 地址，或方括号内的 IPv6 地址",
                    "must have a host: a name (xn--… for one beyond ASCII), four numbers of IPv4, or IPv6 in brackets");
        }
        int port = address.getPort();
        if (!all && port != -1 && port != HTTPS && port < FIRST_UNPRIVILEGED_PORT || port == 0 || port > 65_535) {
            return fault("端口应为 443 或 1024 至 65535", "must have port 443, or one from 1024 to 65535");
        }
        return Optional.empty();
    }

    private static boolean isHost(String host) {
        if (host == null) {
            return false;
        }
        if (host.startsWith("[")) {
            return !host.contains("%");
        }
        return ENDS_IN_A_NUMBER.matcher(host).matches()
                ? DOTTED_QUAD.matcher(host).matches()
                : NAME.matcher(host).matches();
    }

    /** The address that stands there itself; empty for a name. */
    static Optional<InetAddress> numbers(URI address) {
        String host = address.getHost();
        if (!host.startsWith("[") && !DOTTED_QUAD.matcher(host).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(host));
        } catch (UnknownHostException unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }

    private static Optional<Text> fault(String zh, String en) {
        return Optional.of(new Text(zh, en));
    }
}
