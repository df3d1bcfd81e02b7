package org.waymark.conformity.permission;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.conformity.ApiDocument;

/** The permissions of one service: a line for each operation, more where cases differ. */
public final class PermissionTable {
    /** {@code sub} of every token that is tried. */
    public static final String SUBJECT = "somebody";

    private final String service;
    private final ApiDocument document;
    private final Tokens tokens;
    private final boolean ofEveryOperation;
    private final List<PermissionRow> rows = new ArrayList<>();

    /**
     * Of every operation.
     *
     * @param agency the agency that all requests are about
     * @param another one that may nothing with them
     */
    public PermissionTable(String service, ApiDocument document, String agency, String another) {
        this(service, document, new Tokens(twoOf(agency, another)), true);
    }

    private PermissionTable(String service, ApiDocument document, Tokens tokens, boolean ofEveryOperation) {
        this.service = service;
        this.document = document;
        this.tokens = tokens;
        this.ofEveryOperation = ofEveryOperation;
    }

    /**
     * Of some operations, with a line for each relation that an agency can have to what the request is about.
     *
     * @param heading of the section
     * @param agencies one for each relation, in the order of the lines
     */
    public static PermissionTable byRelation(
            String heading, ApiDocument document, LinkedHashMap<String, String> agencies) {
        return new PermissionTable(heading, document, new Tokens(agencies), false);
    }

    private static Map<String, String> twoOf(String agency, String another) {
        Map<String, String> agencies = new LinkedHashMap<>();
        agencies.put("agency", agency);
        agencies.put(Identity.ANOTHER, another);
        return agencies;
    }

    /** An operation that reads; of several addresses, what is seen counts together. */
    public PermissionTable reads(String operation, String what, String declared, String... addresses) {
        rows.add(new PermissionRow(
                operation,
                what,
                new Declaration(declared, tokens.relations()),
                Arrays.stream(addresses).map(PermissionTable::get).toList()));
        return this;
    }

    public PermissionTable reads(String operation, String declared, String address) {
        return reads(operation, "", declared, address);
    }

    /** An operation that writes, with a request that is valid however often it is sent. */
    public PermissionTable writes(
            String operation, String what, String declared, Function<RequestSpecification, Response> request) {
        rows.add(new PermissionRow(operation, what, new Declaration(declared, tokens.relations()), List.of(request)));
        return this;
    }

    public PermissionTable writes(String operation, String declared, Function<RequestSpecification, Response> request) {
        return writes(operation, "", declared, request);
    }

    private static Function<RequestSpecification, Response> get(String address) {
        return request -> request.get(address);
    }

    /** Operations without a line, lines without an operation, and every cell that is otherwise in truth. */
    public List<String> contradictions() {
        List<String> found = new ArrayList<>(ofEveryOperation ? unmatched() : List.of());
        List<Identity> identities = Identity.all(tokens);
        for (PermissionRow row : rows) {
            for (Identity identity : identities) {
                row.contradiction(identity).ifPresent(found::add);
            }
        }
        return found;
    }

    private List<String> unmatched() {
        Map<String, String> described = document.addresses();
        Map<String, String> undeclared = new TreeMap<>(described);
        rows.forEach(row -> undeclared.remove(row.operation()));
        List<String> found = new ArrayList<>();
        undeclared.forEach((id, address) -> found.add(address + " (" + id + ") has no line in the permissions"));
        rows.stream()
                .filter(row -> !described.containsKey(row.operation()))
                .forEach(row -> found.add("There is no operation " + row.operation()));
        return found;
    }

    /** What the documentation says, as Markdown. */
    String section() {
        Map<String, String> described = document.addresses();
        List<Identity> identities = Identity.all(tokens);
        StringBuilder text = new StringBuilder("## " + service + "\n\n");
        text.append(line(ofEveryOperation ? "operation" : "operation | agency", Identity.columns()));
        text.append("|---".repeat(Identity.columns().size() + (ofEveryOperation ? 1 : 2)))
                .append("|\n");
        for (PermissionRow row : rows) {
            String what = row.what().isEmpty() ? "" : ": " + row.what();
            String operation = "`" + described.get(row.operation()) + "`" + what;
            if (ofEveryOperation) {
                text.append(cells(operation, row, identities));
            } else {
                tokens.relations()
                        .forEach(relation ->
                                text.append(cells(operation + " | " + relation, row, related(relation, identities))));
            }
        }
        return text.toString();
    }

    private static List<Identity> related(String relation, List<Identity> identities) {
        return identities.stream()
                .filter(identity ->
                        identity.relation() == null || identity.relation().equals(relation))
                .toList();
    }

    private static String cells(String first, PermissionRow row, List<Identity> identities) {
        return line(
                first,
                Identity.columns().stream()
                        .map(column -> cell(row, column, identities))
                        .toList());
    }

    private static String cell(PermissionRow row, String column, List<Identity> identities) {
        return identities.stream()
                .filter(identity -> identity.column().equals(column))
                .map(identity -> row.declared().of(identity).toString())
                .distinct()
                .collect(Collectors.joining(" / "));
    }

    private static String line(String first, List<String> cells) {
        return "| " + first + " | " + String.join(" | ", cells) + " |\n";
    }

    String service() {
        return service;
    }
}
