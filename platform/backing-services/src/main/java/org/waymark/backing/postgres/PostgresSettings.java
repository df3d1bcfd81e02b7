package org.waymark.backing.postgres;

import java.nio.file.Path;

/**
 * @param folder holds the data, the superuser's password and nothing else
 * @param perishable whether the folder is deleted when the server ends
 */
public record PostgresSettings(Path folder, int port, Path log, boolean perishable) {
    public static PostgresSettings kept(Path folder, int port, Path log) {
        return new PostgresSettings(folder, port, log, false);
    }

    Path data() {
        return folder.resolve("data");
    }

    Path superuserPassword() {
        return folder.resolve("superuser.password");
    }
}
