package org.waymark.local.suite;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** Asks a service whether it is ready. */
public final class HealthProbe {
    private HealthProbe() {}

    public static boolean isReady(int managementPort) {
        URI health = URI.create("http://127.0.0.1:" + managementPort + "/q/health/ready");
        try {
            HttpURLConnection connection = (HttpURLConnection) health.toURL().openConnection();
            connection.setConnectTimeout(1_000);
            connection.setReadTimeout(5_000);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }
}
