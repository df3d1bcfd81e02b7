package org.waymark.backing.postgres;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.waymark.backing.process.CacheFolder;
import org.waymark.backing.process.OwnerOnly;

/**
 * PostgreSQL refuses to run as root. Root therefore runs it in a user namespace where it looks like a normal user, or,
 * where that is not allowed, really as another user.
 *
 * @param prefix what to put before a command
 * @param owner the user that must own the data, or null when it is the one who runs this
 */
record ServerUser(List<String> prefix, String owner) {
    private static final String SOMEBODY_ELSE = "nobody";

    static ServerUser forThisUser() {
        return new UnixSystem().getUid() == 0 ? insteadOfRoot() : new ServerUser(List.of(), null);
    }

    static ServerUser insteadOfRoot() {
        // initdb looks its user up by name, so the number must be a real one.
        String uid = uidOf(SOMEBODY_ELSE);
        List<String> namespace = List.of("unshare", "-U", "--map-user=" + uid, "--map-group=" + uid);
        return works(namespace) ? new ServerUser(namespace, null) : anotherUser();
    }

    static ServerUser anotherUser() {
        String uid = uidOf(SOMEBODY_ELSE);
        List<String> prefix = List.of("setpriv", "--reuid=" + uid, "--regid=" + uid, "--clear-groups");
        if (!works(prefix)) {
            throw new IllegalStateException("PostgreSQL does not run as root, and neither unshare -U nor setpriv is"
                    + " allowed here: use a normal user");
        }
        return new ServerUser(prefix, SOMEBODY_ELSE);
    }

    /** Other users cannot enter root's own folders. */
    Path cacheFolder() {
        return owner == null ? CacheFolder.path() : Path.of("/var/cache/waymark");
    }

    /**
     * Closes a folder above the data to all others. Another user has to pass through on the way to its data: its group
     * may do that much, and can neither list the folder nor read what it has not been given.
     */
    void guard(Path folder) {
        if (owner == null) {
            OwnerOnly.folder(folder);
            return;
        }
        try {
            if (!Files.exists(folder)) {
                OwnerOnly.folder(folder);
            }
            // The prefix above gives it the group of the same number.
            Files.setAttribute(folder, "unix:gid", Integer.valueOf(uidOf(owner)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        OwnerOnly.folder(folder, "rwx--x---");
    }

    void own(Path path) {
        if (owner == null) {
            return;
        }
        try {
            Files.setOwner(
                    path, path.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(owner));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String uidOf(String name) {
        try {
            return Files.readAllLines(Path.of("/etc/passwd")).stream()
                    .map(line -> line.split(":"))
                    .filter(fields -> fields[0].equals(name))
                    .map(fields -> fields[2])
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No user " + name + " on this machine"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean works(List<String> prefix) {
        List<String> command = new ArrayList<>(prefix);
        command.add("true");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(5, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
