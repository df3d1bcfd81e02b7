package org.waymark.conformity.permission;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.Arrays;
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
    private final List<PermissionRow> rows = new ArrayList<>();

    /**
     * @param agency the agency that all requests are about
     * @param another one that may nothing with them
     */
    public PermissionTable(String service, ApiDocument document, String agency, String another) {
        this.service = service;
        this.document = document;
        this.tokens = new Tokens(agency, another);
    }

    /** An operation that reads; of several addresses, what is seen counts together. */
    public PermissionTable reads(String operation, String what, String declared, String... addresses) {
        rows.add(new PermissionRow(
                operation,
                what,
                new Declaration(declared),
                Arrays.stream(addresses).map(PermissionTable::get).toList()));
        return this;
    }

    public PermissionTable reads(String operation, String declared, String address) {
        return reads(operation, "", declared, address);
    }

    /** An operation that writes, with a request that is valid however often it is sent. */
    public PermissionTable writes(
            String operation, String what, String declared, Function<RequestSpecification, Response> request) {
        rows.add(new PermissionRow(operation, what, new Declaration(declared), List.of(request)));
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
        List<String> found = new ArrayList<>(unmatched());
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
        text.append(line("operation", Identity.columns()));
        text.append("|---".repeat(Identity.columns().size() + 1)).append("|\n");
        for (PermissionRow row : rows) {
            String what = row.what().isEmpty() ? "" : ": " + row.what();
            text.append(line(
                    "`" + described.get(row.operation()) + "`" + what,
                    Identity.columns().stream()
                            .map(column -> cell(row, column, identities))
                            .toList()));
        }
        return text.toString();
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
