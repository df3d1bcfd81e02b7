package org.waymark.conformity.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The statements of a migration, without comments and literals, in small letters and with single blanks. */
record SqlText(List<String> statements) {
    /** Comments, literals and dollar quotes, whichever comes first. A quoted name stays, without its quotes. */
    private static final Pattern QUOTED = Pattern.compile(
            "--[^\\n]*|/\\*.*?\\*/|[eE]?'(?:[^']|'')*'|\\$(\\w*)\\$(.*?)\\$\\1\\$|\"([^\"]*)\"", Pattern.DOTALL);

    /** A statement may follow them directly. */
    private static final Pattern BLOCK_WORDS = Pattern.compile("(?i)\\b(begin|then|else|loop)\\b");

    static SqlText of(String sql) {
        List<String> bodies = new ArrayList<>();
        Matcher quoted = QUOTED.matcher(sql);
        String plain = quoted.replaceAll(found -> {
            if (found.group(2) != null) {
                bodies.add(found.group(2));
                return " '' ";
            }
            if (found.group(3) != null) {
                return Matcher.quoteReplacement(found.group(3));
            }
            return found.group().matches("(?s)[eE]?'.*") ? " '' " : " ";
        });
        List<String> statements = new ArrayList<>();
        for (String statement : plain.split(";")) {
            String one =
                    statement.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
            if (!one.isEmpty()) {
                statements.add(one);
            }
        }
        // What a DO block or a function does is held to the same rules.
        bodies.forEach(body ->
                statements.addAll(of(BLOCK_WORDS.matcher(body).replaceAll(";")).statements()));
        return new SqlText(List.copyOf(statements));
    }

    /** The actions of an ALTER TABLE, which stand between commas outside of parentheses. */
    static List<String> actions(String list) {
        List<String> actions = new ArrayList<>();
        int depth = 0;
        int begin = 0;
        for (int at = 0; at < list.length(); at++) {
            char letter = list.charAt(at);
            depth += letter == '(' ? 1 : letter == ')' ? -1 : 0;
            if (letter == ',' && depth == 0) {
                actions.add(list.substring(begin, at).strip());
                begin = at + 1;
            }
        }
        actions.add(list.substring(begin).strip());
        return actions;
    }
}
