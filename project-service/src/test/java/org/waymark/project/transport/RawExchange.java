package org.waymark.project.transport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What the service answers to bytes that no HTTP client would send.
 *
 * @param closed whether the service closed the connection
 */
record RawExchange(String answer, boolean closed) {
    private static final int QUIET_MILLIS = 1500;

    /** Sends the text, one byte a character, and reads until the connection closes or is quiet. */
    static RawExchange of(URI service, String request) throws IOException {
        try (Socket socket = new Socket(service.getHost(), service.getPort())) {
            socket.setSoTimeout(QUIET_MILLIS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return read(socket);
        }
    }

    private static RawExchange read(Socket socket) {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        boolean closed = true;
        try {
            socket.getInputStream().transferTo(answer);
        } catch (SocketTimeoutException quiet) {
            closed = false;
        } catch (IOException reset) {
            // Closed as well; what came before counts.
        }
        return new RawExchange(answer.toString(StandardCharsets.UTF_8), closed);
    }

    int status() {
        return answer.startsWith("HTTP/1.") ? Integer.parseInt(answer.substring(9, 12)) : 0;
    }

    /** How many answers came. */
    int answers() {
        return answer.split("HTTP/1\\.[01] ", -1).length - 1;
    }

    /** The values of a header, without regard to case. */
    List<String> header(String name) {
        List<String> values = new ArrayList<>();
        for (String line : head().split("\r\n")) {
            if (line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":")) {
                values.add(line.substring(name.length() + 1).strip());
            }
        }
        return values;
    }

    private String head() {
        int end = answer.indexOf("\r\n\r\n");
        return end < 0 ? answer : answer.substring(0, end);
    }

    boolean isProblem() {
        return header("Content-Type").stream().anyMatch("application/problem+json"::equals)
                && answer.contains("\"status\":" + status());
    }
}
