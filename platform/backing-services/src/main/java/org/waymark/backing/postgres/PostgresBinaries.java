package org.waymark.backing.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.waymark.backing.process.FolderTree;

/** {@code initdb} and {@code postgres}, unpacked once per version into a folder that all runs share. */
record PostgresBinaries(Path folder) {

    /** One thread of this JVM unpacks; the others wait for it. */
    static synchronized PostgresBinaries in(Path cache) {
        Path folder = cache.resolve("postgres-" + version());
        if (!Files.exists(folder)) {
            unpack(folder);
        }
        return new PostgresBinaries(folder);
    }

    String initdb() {
        return folder.resolve("bin/initdb").toString();
    }

    String postgres() {
        return folder.resolve("bin/postgres").toString();
    }

    /** Several JVMs may unpack at once: the first one to rename wins, and nobody sees an incomplete folder. */
    private static void unpack(Path folder) {
        try {
            Files.createDirectories(folder.getParent());
            permit(folder.getParent(), "rwxr-xr-x");
            Path draft = Files.createDirectory(
                    folder.resolveSibling(folder.getFileName() + ".draft-"
                            + ProcessHandle.current().pid()),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            unpackInto(draft);
            try (Stream<Path> all = Files.walk(draft)) {
                for (Path subfolder : all.filter(Files::isDirectory).toList()) {
                    permit(subfolder, "rwxr-xr-x");
                }
            }
            try {
                Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
            } catch (FileSystemException e) {
                FolderTree.delete(draft);
                if (!Files.exists(folder)) {
                    throw e;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void unpackInto(Path folder) throws IOException {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(resource(archive()))))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path path = folder.resolve(entry.getName()).normalize();
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                } else if (entry.isSymbolicLink()) {
                    Files.createDirectories(path.getParent());
                    Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
                } else {
                    Files.createDirectories(path.getParent());
                    Files.copy(tar, path);
                    boolean executable = (entry.getMode() & 0100) != 0;
                    permit(path, executable ? "rwxr-xr-x" : "rw-r--r--");
                }
            }
        }
    }

    /** For all to read, as another user may have to run them, and for nobody else to change: whatever the umask. */
    private static void permit(Path path, String permissions) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }

    private static String archive() {
        boolean mac = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac");
        boolean arm = System.getProperty("os.arch").equals("aarch64");
        return "/postgres-" + (mac ? "darwin" : "linux") + (arm ? "-arm_64" : "-x86_64") + ".txz";
    }

    private static String version() {
        try (InputStream in = resource("binaries-version.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        InputStream in = PostgresBinaries.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("Not on the class path: " + name + " (no PostgreSQL for this platform?)");
        }
        return in;
    }
}
