package org.waymark.indicator.convention;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.jboss.logmanager.ExtLogRecord;

/** What a log says while it is listened to, from a level on. */
final class Heard extends Handler implements AutoCloseable {
    private final List<LogRecord> records = new CopyOnWriteArrayList<>();
    private final List<Map<String, String>> fields = new CopyOnWriteArrayList<>();
    private final Logger log;

    private Heard(Logger log) {
        this.log = log;
    }

    static Heard of(String log, Level level) {
        Heard heard = new Heard(Logger.getLogger(log));
        heard.setLevel(level);
        heard.log.addHandler(heard);
        return heard;
    }

    List<String> records() {
        return records.stream().map(new SimpleFormatter()::format).toList();
    }

    /** Without what a formatter adds. */
    List<String> messages() {
        return records.stream().map(new SimpleFormatter()::formatMessage).toList();
    }

    /** What the JSON form of each line says beside it. */
    List<Map<String, String>> fields() {
        return List.copyOf(fields);
    }

    List<Level> levels() {
        return records.stream().map(LogRecord::getLevel).toList();
    }

    @Override
    public void publish(LogRecord record) {
        if (isLoggable(record)) {
            fields.add(record instanceof ExtLogRecord extended ? extended.getMdcCopy() : Map.of());
            records.add(record);
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        log.removeHandler(this);
    }
}
