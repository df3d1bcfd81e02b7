package org.waymark.indicator.upload;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.waymark.backing.testing.BackingServices;

/** A request whose body stops half way until it is told to go on. */
final class SlowRequest implements AutoCloseable {
    private final Socket socket;
    private final byte[] body;
    private int sent;

    private SlowRequest(Socket socket, String body) {
        this.socket = socket;
        this.body = body.getBytes(StandardCharsets.UTF_8);
    }

    /** @param more header lines */
    static SlowRequest begin(URI service, String agency, String path, String body, String... more) throws IOException {
        Socket socket = new Socket(service.getHost(), service.getPort());
        socket.setSoTimeout(20_000);
        SlowRequest request = new SlowRequest(socket, body);
        String head = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                + BackingServices.tokenOf(agency + "-system", agency, "submitter") + "\r\n"
                + String.join("\r\n", more) + "\r\n\r\n";
        request.write(head.getBytes(StandardCharsets.US_ASCII));
        return request;
    }

    static String lengthOf(String body) {
        return "Content-Length: " + body.getBytes(StandardCharsets.UTF_8).length;
    }

    SlowRequest half() throws IOException {
        write(body, 0, body.length / 2);
        sent = body.length / 2;
        return this;
    }

    SlowRequest rest() throws IOException {
        write(body, sent, body.length - sent);
        sent = body.length;
        return this;
    }

    /** The body as one chunk of a chunked body that goes on. */
    SlowRequest oneChunk() throws IOException {
        write((Integer.toHexString(body.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        write(body);
        write("\r\n".getBytes(StandardCharsets.US_ASCII));
        return this;
    }

    SlowRequest lastChunk() throws IOException {
        write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        return this;
    }

    /** What comes first. */
    String answer() throws IOException {
        byte[] answer = new byte[8192];
        int read = socket.getInputStream().read(answer);
        return new String(answer, 0, Math.max(0, read), StandardCharsets.UTF_8);
    }

    boolean isAnswered() throws IOException {
        return socket.getInputStream().available() > 0;
    }

    /** Whether the service has closed the connection, after what it has sent. */
    boolean isClosed() throws IOException {
        return socket.getInputStream().readAllBytes() != null;
    }

    private void write(byte[] bytes) throws IOException {
        write(bytes, 0, bytes.length);
    }

    private void write(byte[] bytes, int from, int length) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(bytes, from, length);
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
