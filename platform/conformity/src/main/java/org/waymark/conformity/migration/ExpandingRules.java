package org.waymark.conformity.migration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a migration may not do while a version that knows nothing of it is running. */
final class ExpandingRules {
    /** How a fault ends that a contracting migration may have. */
    static final String IN_TWO_RELEASES = ": the version before still needs it. In a later release, with"
            + " '-- contract: needs V…__… of an earlier release' as the first line";

    private static final Pattern CREATED =
            Pattern.compile("create (?:unlogged |temporary |temp )*table (?:if not exists )?([\\w.]+)");
    private static final Pattern INDEX = Pattern.compile(
            "create (unique )?index (concurrently )?(?:if not exists )?(?:\\w+ )?on (?:only )?([\\w.]+).*");
    private static final Pattern DROP_INDEX =
            Pattern.compile("drop index concurrently (?:if exists )?(?:\\w+\\.)?(\\w+).*");
    private static final Pattern ALTER_TABLE =
            Pattern.compile("alter (?:foreign )?table (?:if exists )?(?:only )?([\\w.]+) \\*? ?(.*)");
    private static final Map<Pattern, String> STATEMENTS = new LinkedHashMap<>();
    private static final Map<Pattern, String> ACTIONS = new LinkedHashMap<>();

    static {
        STATEMENTS.put(Pattern.compile("drop (?!index concurrently).*"), "drops something" + IN_TWO_RELEASES);
        STATEMENTS.put(Pattern.compile("alter .* rename .*"), "renames something" + IN_TWO_RELEASES);
        STATEMENTS.put(Pattern.compile("alter .* set schema .*"), "moves something" + IN_TWO_RELEASES);
        STATEMENTS.put(Pattern.compile("truncate .*"), "empties a table" + IN_TWO_RELEASES);
        STATEMENTS.put(Pattern.compile("delete from .*|with .* delete from .*"), "deletes rows" + IN_TWO_RELEASES);
        STATEMENTS.put(Pattern.compile("revoke .*"), "takes rights away" + IN_TWO_RELEASES);
        STATEMENTS.put(
                Pattern.compile("(vacuum full|cluster|reindex (?!.*concurrently)|lock table).*"),
                "keeps everybody from a table");
        STATEMENTS.put(
                Pattern.compile(".*\\bexecute (?!function|procedure).*"), "runs statements that nobody can read here");

        // A constraint may be UNIQUE, and "on conflict" of the version before names it or needs its index.
        ACTIONS.put(Pattern.compile("drop (?!not null).*"), "drops a column or a constraint" + IN_TWO_RELEASES);
        ACTIONS.put(
                Pattern.compile("alter (column )?\\w+ (set data )?type .*"),
                "changes a column's type" + IN_TWO_RELEASES);
        ACTIONS.put(Pattern.compile("alter (column )?\\w+ set not null.*"), "SET NOT NULL" + IN_TWO_RELEASES);
        ACTIONS.put(
                Pattern.compile("alter (column )?\\w+ drop (default|identity|expression).*"),
                "drops a default" + IN_TWO_RELEASES);
        ACTIONS.put(Pattern.compile("detach partition .*"), "takes rows away" + IN_TWO_RELEASES);
        ACTIONS.put(
                Pattern.compile("add (column )?(?!constraint|check|unique|primary|foreign|exclude)(?=.*\\bnot null\\b)"
                        + "(?!.*\\b(default|generated)\\b).*"),
                "adds a column NOT NULL without a default: the version before cannot fill it");
        ACTIONS.put(
                Pattern.compile("add (column )?(?!constraint|check|unique|primary|foreign|exclude)"
                        + ".*\\b(unique|primary key|check|references)\\b.*"),
                "adds a column with a constraint: add it by itself, NOT VALID");
        ACTIONS.put(
                Pattern.compile("add (constraint \\w+ )?(unique|primary key|exclude)\\b.*"),
                "adds UNIQUE, which the version before does not keep" + IN_TWO_RELEASES);
        ACTIONS.put(
                Pattern.compile("add (constraint \\w+ )?(check|foreign key)\\b(?!.*\\bnot valid\\b).*"),
                "adds a constraint without NOT VALID, which reads the whole table under a lock");
    }

    private final boolean inTransaction;

    /** @param inTransaction whether the migration runs in one transaction, as it does unless its configuration says not */
    ExpandingRules(boolean inTransaction) {
        this.inTransaction = inTransaction;
    }

    List<String> faults(String sql) {
        List<String> faults = new ArrayList<>();
        Set<String> created = new HashSet<>();
        List<String> statements = SqlText.of(sql).statements();
        for (String statement : statements) {
            Matcher creates = CREATED.matcher(statement);
            if (creates.lookingAt()) {
                created.add(creates.group(1));
            }
            Matcher drops = DROP_INDEX.matcher(statement);
            List<String> found =
                    drops.matches() ? dropped(makesAgain(statements, drops.group(1))) : faults(statement, created);
            found.forEach(fault -> faults.add(shortened(statement) + " " + fault));
        }
        return faults;
    }

    private List<String> faults(String statement, Set<String> created) {
        Matcher alters = ALTER_TABLE.matcher(statement);
        if (alters.matches() && created.contains(alters.group(1))) {
            return List.of();
        }
        Matcher index = INDEX.matcher(statement);
        if (index.matches()) {
            return created.contains(index.group(3)) ? List.of() : index(index.group(1), index.group(2));
        }
        List<String> faults = new ArrayList<>(broken(STATEMENTS, statement));
        if (faults.isEmpty() && alters.matches()) {
            SqlText.actions(alters.group(2)).forEach(action -> faults.addAll(broken(ACTIONS, action)));
        }
        return faults;
    }

    /** What can end half way drops what it left behind, and makes it anew. */
    private static boolean makesAgain(List<String> statements, String index) {
        return statements.stream().anyMatch(one -> one.startsWith("create index concurrently " + index + " on "));
    }

    /** Any other index may be UNIQUE, or what the version before finds its rows by. */
    private List<String> dropped(boolean madeAgain) {
        List<String> faults = new ArrayList<>();
        if (!madeAgain) {
            faults.add("drops an index" + IN_TWO_RELEASES);
        }
        if (inTransaction) {
            faults.add(outsideATransaction());
        }
        return faults;
    }

    private List<String> index(String unique, String concurrently) {
        if (unique != null) {
            return List.of("adds UNIQUE, which the version before does not keep" + IN_TWO_RELEASES);
        }
        if (concurrently == null) {
            return List.of("makes an index while writers wait: create it concurrently");
        }
        return inTransaction ? List.of(outsideATransaction()) : List.of();
    }

    private static String outsideATransaction() {
        return "runs only outside a transaction: put 'executeInTransaction=false' into a file beside the migration,"
                + " with its name and '.conf' after it";
    }

    private static List<String> broken(Map<Pattern, String> rules, String text) {
        return rules.entrySet().stream()
                .filter(rule -> rule.getKey().matcher(text).matches())
                .map(Map.Entry::getValue)
                .toList();
    }

    private static String shortened(String statement) {
        return "[" + (statement.length() > 60 ? statement.substring(0, 60) + "…" : statement) + "]";
    }
}
