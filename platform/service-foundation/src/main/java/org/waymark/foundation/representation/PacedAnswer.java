package org.waymark.foundation.representation;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jboss.logging.Logger;

/**
 * Cuts the connection of a reader that takes too little for too long: the answer holds a connection to the database and
 * a thread. Only the time in which the reader is waited for counts.
 */
final class PacedAnswer extends FilterOutputStream {
    private static final Logger LOG = Logger.getLogger(PacedAnswer.class);
    private static final int LOOKS_IN_A_GRACE = 30;
    private static final int AT_ONCE = 8 * 1024;

    /** Taken out of the exchange, which belongs to the request: the clock looks outside it. */
    private final HttpServerRequest request;

    private final AnswerPace pace;
    private final long timer;
    private final Vertx vertx;
    private long bytes;
    private long waitedBefore;
    /** 0 while nothing is being written. */
    private long writingSince;

    private boolean cut;

    PacedAnswer(OutputStream out, RoutingContext exchange, AnswerPace pace) {
        super(out);
        this.request = exchange.request();
        this.pace = pace;
        this.vertx = exchange.vertx();
        long every = Math.max(1, pace.grace().toMillis() / LOOKS_IN_A_GRACE);
        this.timer = vertx.setPeriodic(every, timing -> look());
        exchange.addEndHandler(over -> vertx.cancelTimer(timer));
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] buffer, int offset, int length) throws IOException {
        for (int written = 0; written < length; written += AT_ONCE) {
            int piece = Math.min(AT_ONCE, length - written);
            begin();
            try {
                out.write(buffer, offset + written, piece);
            } finally {
                end(piece);
            }
        }
    }

    /** Waits for the reader as a write does. */
    @Override
    public void flush() throws IOException {
        begin();
        try {
            out.flush();
        } finally {
            end(0);
        }
    }

    /** Only the framework writes after this, the end of the answer; all of that counts as one wait for the reader. */
    void last() {
        begin();
    }

    synchronized boolean isCut() {
        return cut;
    }

    private synchronized void begin() {
        writingSince = System.nanoTime();
    }

    private synchronized void end(int length) {
        waitedBefore += System.nanoTime() - writingSince;
        writingSince = 0;
        bytes += length;
    }

    private synchronized void look() {
        if (request.response().closed() || request.response().ended()) {
            vertx.cancelTimer(timer);
        } else if (writingSince != 0) {
            cutIfTooSlow(System.nanoTime() - writingSince);
        }
    }

    private void cutIfTooSlow(long atOnce) {
        if (pace.isTooSlow(bytes, waitedBefore + atOnce, atOnce)) {
            cut = true;
            vertx.cancelTimer(timer);
            LOG.infof("%s was cut after %d bytes: its reader took less than it must", request.path(), bytes);
            BrokenAnswer.cut(request);
        }
    }
}
