package org.waymark.conformity.badinput;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.apache.http.Header;
import org.apache.http.HttpHost;
import org.apache.http.HttpRequest;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.entity.StringEntity;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.message.BasicHttpEntityEnclosingRequest;
import org.apache.http.message.BasicHttpRequest;
import org.apache.http.util.EntityUtils;
import org.waymark.conformity.AnswerGiven;

/** Sends an address as it is written: Java's own client takes only what it can read itself. */
final class Sender implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 20_000;

    private final HttpHost service;
    private final String token;
    private final CloseableHttpClient client;

    Sender(URI service, String token, int atOnce) {
        this.service = new HttpHost(service.getHost(), service.getPort(), service.getScheme());
        this.token = token;
        this.client = HttpClients.custom()
                .setMaxConnPerRoute(atOnce)
                .setMaxConnTotal(atOnce)
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableRedirectHandling()
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setSocketTimeout(PATIENCE_MILLIS)
                        .setNormalizeUri(false)
                        .build())
                .build();
    }

    AnswerGiven send(BadRequest asked) {
        HttpRequest request = request(asked);
        request.addHeader("Authorization", "Bearer " + token);
        asked.headers().forEach(request::setHeader);
        try (CloseableHttpResponse response = client.execute(service, request)) {
            byte[] body = response.getEntity() == null ? new byte[0] : EntityUtils.toByteArray(response.getEntity());
            return new AnswerGiven(
                    response.getStatusLine().getStatusCode(),
                    name -> value(response.getFirstHeader(name)),
                    value(response.getFirstHeader("Content-Type")),
                    body);
        } catch (IOException broken) {
            throw new UncheckedIOException(asked.toString(), broken);
        }
    }

    private static HttpRequest request(BadRequest asked) {
        if (!asked.operation().takesBody()) {
            return new BasicHttpRequest(asked.operation().method(), asked.target());
        }
        BasicHttpEntityEnclosingRequest request =
                new BasicHttpEntityEnclosingRequest(asked.operation().method(), asked.target());
        request.setEntity(new StringEntity("{}", StandardCharsets.UTF_8));
        request.setHeader("Content-Type", "application/json");
        return request;
    }

    private static String value(Header header) {
        return header == null ? null : header.getValue();
    }

    @Override
    public void close() {
        try {
            client.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
