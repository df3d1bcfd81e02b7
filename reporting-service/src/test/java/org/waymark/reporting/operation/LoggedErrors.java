package org.waymark.reporting.operation;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.awaitility.Awaitility;

/** What projections log as errors until it is closed. */
final class LoggedErrors extends Handler implements AutoCloseable {
    private static final Logger PROJECTIONS = Logger.getLogger("org.waymark.foundation.projection");

    private final List<String> messages = new CopyOnWriteArrayList<>();

    static LoggedErrors ofProjections() {
        LoggedErrors errors = new LoggedErrors();
        PROJECTIONS.addHandler(errors);
        return errors;
    }

    void await(String part) {
        Awaitility.await(part).until(() -> messages.stream().anyMatch(message -> message.contains(part)));
    }

    @Override
    public void publish(LogRecord record) {
        if (record.getLevel().intValue() >= Level.SEVERE.intValue()) {
            messages.add(record.getMessage());
        }
    }

    @Override
    public void flush() {
        // Nothing is held back.
    }

    @Override
    public void close() {
        PROJECTIONS.removeHandler(this);
    }
}
