package org.waymark.conformity.permission;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The page of the documentation: a section for each service, each held to its table by that service's tests. */
public final class PermissionsPage {
    private static final String WRITE = "permissions.write";

    private final Path file;

    public PermissionsPage(Path file) {
        this.file = file;
    }

    /** The page as it should be. With {@code -Dpermissions.write=true} it becomes so. */
    public String with(PermissionTable table) {
        String heading = "## " + table.service() + "\n";
        String page = text();
        int start = page.indexOf(heading);
        String before = start < 0 ? page.stripTrailing() + "\n\n" : page.substring(0, start);
        int next = start < 0 ? -1 : page.indexOf("\n## ", start);
        String after = next < 0 ? "" : page.substring(next);
        String right = before + table.section() + after;
        if (Boolean.getBoolean(WRITE)) {
            write(right);
        }
        return right;
    }

    public String text() {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void write(String page) {
        try {
            Files.writeString(file, page);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
