package org.waymark.foundation.setting;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whoever has a token may say where requests are sent: not into the operator's own network. */
final class WebhookRules {
    private static final String PRIVATE = "waymark.webhooks.private-addresses";
    private static final String NETWORKS = "waymark.webhooks.networks";
    private static final Pattern NETWORK =
            Pattern.compile("((25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(\\.(?=\\d)|(?=/))){4}/([12]?\\d|3[0-2])"
                    + "|(?!.*::.*::)(?!.*:::)([0-9a-fA-F]{1,4}(:[0-9a-fA-F]{1,4}){7}|(?=.*::)([0-9a-fA-F]{0,4}:){2,7}[0-9a-fA-F]{0,4})"
                    + "/(\\d{1,2}|1[01]\\d|12[0-8])");
    private static final String KEY = "waymark.webhooks.secret-key";
    private static final String PUBLIC_URL = "waymark.public-url";
    private static final int KEY_BYTES = 32;

    private WebhookRules() {}

    static List<Rule> all() {
        return List.of(WebhookRules::privateAddresses, WebhookRules::networks, WebhookRules::key);
    }

    private static Stream<Finding> privateAddresses(Values values) {
        boolean trial = values.text(PUBLIC_URL).filter(Loopback::isIn).isPresent();
        return values.isTrue(PRIVATE) && !trial
                ? Stream.of(Finding.stop(
                        PRIVATE,
                        "true",
                        "whoever has a token could have requests sent to any address of your network; write the networks in"
                                + " which receivers are as WAYMARK_WEBHOOKS_NETWORKS, such as 10.20.0.0/16"))
                : Stream.empty();
    }

    private static Stream<Finding> networks(Values values) {
        return values.text(NETWORKS).stream()
                .flatMap(networks -> Stream.of(networks.split(",")))
                .map(String::strip)
                .filter(network -> !NETWORK.matcher(network).matches())
                .map(network -> Finding.stop(NETWORKS, network, "write each as 10.20.0.0/16 or fd00:20::/32"));
    }

    private static Stream<Finding> key(Values values) {
        Optional<String> key = values.text(KEY);
        return key.isPresent() && !isKey(key.get().strip())
                ? Stream.of(Finding.stop(
                        KEY, key.get(), "it must be 32 bytes in Base64, as 'openssl rand -base64 32' makes them"))
                : Stream.empty();
    }

    private static boolean isKey(String text) {
        try {
            return Base64.getDecoder().decode(text).length == KEY_BYTES;
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }
}
