package org.waymark.endtoend.life;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Shares connections out among the instances of a service, as a Kubernetes Service does: it knows nothing of HTTP, gives a
 * new connection to an instance that was ready when it last looked, leaves connections where they are, and tries nothing
 * twice.
 */
final class ServiceProxy implements Closeable {
    /** An instance that is no longer ready is given connections for as long as this. */
    private static final Duration LOOK = Duration.ofMillis(300);

    private final ServerSocket entrance;
    private final ExecutorService threads = Executors.newCachedThreadPool(ServiceProxy::daemon);
    private final List<Backend> backends = new CopyOnWriteArrayList<>();
    private final AtomicInteger turn = new AtomicInteger();

    ServiceProxy() {
        try {
            entrance = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.execute(this::accept);
    }

    int port() {
        return entrance.getLocalPort();
    }

    void add(Backend backend) {
        backends.add(backend);
        threads.execute(() -> watch(backend));
    }

    void remove(Backend backend) {
        backends.remove(backend);
    }

    private void watch(Backend backend) {
        try {
            while (backends.contains(backend) && !entrance.isClosed()) {
                backend.look();
                Thread.sleep(LOOK.toMillis());
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void accept() {
        while (!entrance.isClosed()) {
            try {
                Socket client = entrance.accept();
                threads.execute(() -> connect(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void connect(Socket client) {
        List<Backend> ready = backends.stream().filter(Backend::isReady).toList();
        try {
            if (ready.isEmpty()) {
                client.close();
                return;
            }
            Backend chosen = ready.get(Math.floorMod(turn.getAndIncrement(), ready.size()));
            Socket server = new Socket(InetAddress.getLoopbackAddress(), chosen.port());
            client.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
            threads.execute(() -> carry(client, server));
            carry(server, client);
            client.close();
            server.close();
        } catch (IOException refused) {
            quietly(client);
        }
    }

    /** Until one side has ended, which is passed on. */
    private static void carry(Socket from, Socket to) {
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            in.transferTo(out);
            to.shutdownOutput();
        } catch (IOException broken) {
            quietly(from);
            quietly(to);
        }
    }

    private static void quietly(Socket socket) {
        try {
            socket.close();
        } catch (IOException alreadyBroken) {
            // What matters is what its other end sees.
        }
    }

    @Override
    public void close() {
        try {
            entrance.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.shutdownNow();
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "proxy");
        thread.setDaemon(true);
        return thread;
    }
}
