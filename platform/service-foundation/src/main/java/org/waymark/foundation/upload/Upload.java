package org.waymark.foundation.upload;

import java.io.UncheckedIOException;
import java.nio.channels.ClosedChannelException;
import org.waymark.foundation.body.Slots;

/** A bulk request whose body has come, with what it holds until it is answered. */
public final class Upload implements AutoCloseable {
    private final Slots.Slot place;
    private SpooledBody body;
    private Spool spool;
    private Slots.Waiting line;
    private Slots.Slot turn;
    private boolean answering;
    private boolean closed;

    Upload(Slots.Slot place) {
        this.place = place;
    }

    synchronized void receives(Spool into) {
        this.spool = into;
    }

    synchronized void waits(Slots.Waiting inLine) {
        this.line = inLine;
    }

    /** False when it does not wait, or no longer. */
    synchronized boolean givesUp() {
        return line != null && line.giveUp();
    }

    /** False when the client has gone away, and nothing needs to begin. */
    synchronized boolean begins(Slots.Slot itsTurn) {
        if (!closed) {
            this.turn = itsTurn;
        }
        return !closed;
    }

    /** The connection has ended. Once an answer has begun, whoever writes it closes this. */
    synchronized void ended() {
        if (!answering) {
            close();
        }
    }

    /** Where the client has gone away nothing begins: it would be beside all limits. */
    synchronized Upload answering(SpooledBody whole) {
        if (closed) {
            throw new UncheckedIOException(new ClosedChannelException());
        }
        this.answering = true;
        this.body = whole;
        return this;
    }

    synchronized Spool spool() {
        return spool;
    }

    public SpooledBody body() {
        return body;
    }

    /** Lets the next one have its turn, though the answer is still being written. */
    public synchronized void done() {
        if (turn != null) {
            turn.close();
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        givesUp();
        done();
        if (spool != null) {
            spool.close();
        }
        if (body != null) {
            body.close();
        }
        place.close();
    }
}
