package org.waymark.endtoend.load;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.waymark.endtoend.RunningSuite;
import org.waymark.endtoend.pages.FilledIndicator;

/**
 * Connections that hold on to the service and hardly use it: a header or a body that comes byte by byte, nothing at all, an
 * export that nobody reads. One that the service closes is opened anew.
 */
record SlowConnections(RunningSuite suite, FilledIndicator filled) {
    private static final int SMALL_WINDOW = 4096;
    private static final long BETWEEN_BYTES_MILLIS = 500;
    private static final int CONNECT_WITHIN_MILLIS = 5_000;

    /**
     * @param begin what is sent at once
     * @param drip what is sent byte after byte; 0 for nothing
     */
    private record Kind(String begin, char drip) {}

    Crowd start() {
        List<Kind> kinds = kinds();
        return Crowd.of("slow-connection", LoadRun.SLOW_CONNECTIONS, nth -> () -> hold(kinds.get(nth % kinds.size())));
    }

    private List<Kind> kinds() {
        String host = "Host: 127.0.0.1\r\n";
        String token = suite.token("cnipa", "submitter");
        return List.of(
                new Kind("GET /api/v1/indicators HTTP/1.1\r\n" + host + "X-Slow: ", 'x'),
                new Kind(
                        "POST /api/v1/indicators/" + filled.code() + "/observations HTTP/1.1\r\n" + host
                                + "Authorization: Bearer " + token
                                + "\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n",
                        ' '),
                new Kind("", (char) 0),
                new Kind("GET " + filled.list() + " HTTP/1.1\r\n" + host + "Accept: text/csv\r\n\r\n", (char) 0));
    }

    private void hold(Kind kind) throws InterruptedException {
        URI service = suite.indicators().base();
        try (Socket socket = new Socket()) {
            socket.setReceiveBufferSize(SMALL_WINDOW);
            socket.connect(new InetSocketAddress(service.getHost(), service.getPort()), CONNECT_WITHIN_MILLIS);
            socket.getOutputStream().write(kind.begin().getBytes(StandardCharsets.US_ASCII));
            while (true) {
                Thread.sleep(BETWEEN_BYTES_MILLIS);
                if (kind.drip() != 0) {
                    socket.getOutputStream().write(kind.drip());
                }
            }
        } catch (IOException closed) {
            Thread.sleep(BETWEEN_BYTES_MILLIS);
        }
    }
}
