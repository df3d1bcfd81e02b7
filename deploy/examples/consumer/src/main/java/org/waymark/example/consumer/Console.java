package org.waymark.example.consumer;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** One line per happening: changes on standard output, what needs attention on standard error. Always UTF-8. */
final class Console {
    private final PrintStream out;
    private final PrintStream err;

    Console(OutputStream out, OutputStream err) {
        this.out = new PrintStream(out, true, StandardCharsets.UTF_8);
        this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
    }

    void say(String line) {
        out.println(printable(line));
    }

    void warn(String line) {
        err.println(printable(line));
    }

    /** Notes and reasons were written by others: no line breaks, no escape sequences for the terminal. */
    private static String printable(String line) {
        return line.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ");
    }
}
