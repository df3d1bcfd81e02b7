package org.waymark.conformity.migration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The migrations of a module. Those that had landed before these rules were made are left as they are. */
public final class Migrations {
    private static final Pattern NAME = Pattern.compile("V([0-9]+(?:_[0-9]+)*)__([A-Z]\\w*)\\.sql");
    private static final Pattern CONTRACT = Pattern.compile("-- contract: needs (\\S+) of an earlier release");
    private static final Pattern OUTSIDE = Pattern.compile("(?m)^\\s*executeInTransaction\\s*=\\s*false\\s*$");

    private final Path folder;
    private final Set<String> landed;

    private Migrations(Path folder, Set<String> landed) {
        this.folder = folder;
        this.landed = landed;
    }

    /** @param landed their versions, with blanks between them */
    public static Migrations in(Path folder, String landed) {
        Set<String> versions = new TreeSet<>(Arrays.asList(landed.split(" ")));
        versions.remove("");
        return new Migrations(folder, versions);
    }

    /** What the old version would not survive, each with the migration's name. */
    public List<String> faults() {
        List<String> faults = new ArrayList<>();
        Set<String> missing = new TreeSet<>(landed);
        // Flyway reads folders too, and nobody would look there.
        in(folder, Files::isDirectory)
                .forEach(name -> faults.add(name + " is a folder: migrations stand side by side"));
        for (String name : names()) {
            Matcher parts = NAME.matcher(name);
            if (!parts.matches()) {
                faults.add(name + " is no name of a migration: V24__Sentence_about_it.sql");
            } else if (!missing.remove(parts.group(1))) {
                faultsOf(name).forEach(fault -> faults.add(name + ": " + fault));
            }
        }
        missing.forEach(version -> faults.add("V" + version + " has landed and is gone"));
        return faults;
    }

    private List<String> faultsOf(String name) {
        String sql = read(name);
        Matcher contract = CONTRACT.matcher(sql.lines().findFirst().orElse(""));
        List<String> faults = new ExpandingRules(!runsOutside(name)).faults(sql);
        if (!contract.matches()) {
            return faults;
        }
        String needed = contract.group(1) + ".sql";
        if (!names().contains(needed) || !isBefore(needed, name)) {
            return List.of("needs " + contract.group(1) + ", which is not there, or no earlier one");
        }
        // It may take away, and still may keep nobody waiting.
        return faults.stream()
                .filter(fault -> !fault.contains(ExpandingRules.IN_TWO_RELEASES))
                .toList();
    }

    private static boolean isBefore(String one, String other) {
        return Arrays.compare(version(one), version(other)) < 0;
    }

    private static int[] version(String name) {
        Matcher parts = NAME.matcher(name);
        return parts.matches()
                ? Arrays.stream(parts.group(1).split("_"))
                        .mapToInt(Integer::parseInt)
                        .toArray()
                : new int[0];
    }

    private boolean runsOutside(String name) {
        return Files.exists(folder.resolve(name + ".conf"))
                && OUTSIDE.matcher(read(name + ".conf")).find();
    }

    private List<String> names() {
        return in(folder, file -> file.getFileName().toString().endsWith(".sql"));
    }

    private static List<String> in(Path folder, Predicate<Path> which) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(which)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String read(String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
