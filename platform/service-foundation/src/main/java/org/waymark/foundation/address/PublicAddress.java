package org.waymark.foundation.address;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.net.URI;

/** The address that events and documents name, the same for every instance; never the {@code Host} a client sent. */
@Startup
@Singleton
public class PublicAddress {
    private final String url;

    public PublicAddress(PublicUrlSetting setting) {
        String given = setting.url()
                .orElseThrow(() -> new IllegalStateException("Set WAYMARK_PUBLIC_URL to the address at which"
                        + " clients reach this service, such as https://data.example.org/indicators: events name their schemas"
                        + " by it"));
        this.url = checked(given.replaceFirst("/+$", ""));
    }

    private static String checked(String url) {
        URI address = URI.create(url);
        boolean http = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
        if (!http || address.getHost() == null || address.getQuery() != null || address.getFragment() != null) {
            throw new IllegalStateException("waymark.public-url must be http:// or https://, a host, perhaps a port and"
                    + " a path, but is " + url);
        }
        return url;
    }

    /** Without a slash at its end. */
    public String url() {
        return url;
    }
}
