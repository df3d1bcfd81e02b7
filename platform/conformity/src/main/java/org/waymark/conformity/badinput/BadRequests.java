package org.waymark.conformity.badinput;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.waymark.conformity.ApiOperation;
import org.waymark.conformity.ApiOperation.Parameter;

/** Makes the requests of one operation. The same ones in every run. */
final class BadRequests {
    private static final int PAIRS = 20;
    /** PostgreSQL takes it nowhere. */
    private static final BadValue NUL = BadValue.of("x\0");

    private final ForbiddenValues forbidden;
    private final KnownPaths paths;
    private final ApiOperation operation;
    /** Of the other parameters, as they are sent; a value is tried alone and among these in turn. */
    private final Map<String, String> good;

    /** Sent with every value: the operation refuses to be asked without any parameter. Empty where it does not. */
    private final Map<String, String> needed;

    private final Share share;
    private final List<BadRequest> requests = new ArrayList<>();

    BadRequests(
            ForbiddenValues forbidden,
            KnownPaths paths,
            ApiOperation operation,
            Map<String, String> good,
            Map<String, String> needed,
            Share share) {
        this.forbidden = forbidden;
        this.paths = paths;
        this.operation = operation;
        this.good = good;
        this.needed = needed;
        this.share = share;
    }

    List<BadRequest> all() {
        operation.in("query").forEach(this::inQuery);
        operation.in("path").forEach(this::inPath);
        pairs();
        headers();
        return requests;
    }

    /** With each of the values alone. */
    List<BadRequest> with(Parameter parameter, List<BadValue> values) {
        values.forEach(value -> add(parameter, value, true));
        return requests;
    }

    private void inQuery(Parameter parameter) {
        add(parameter, NUL, true);
        boolean alone = false;
        for (BadValue value : share.of(BadValues.ALL)) {
            add(parameter, value, alone);
            alone = !alone;
        }
        String name = parameter.name();
        query(List.of(name), !parameter.isRepeatable(), withNeeded(List.of(name), name + "=a", name + "=b"));
        query(List.of(name), false, withNeeded(List.of(name), name));
    }

    private void add(Parameter parameter, BadValue value, boolean alone) {
        List<String> query = among(alone ? needed : good, List.of(parameter.name()));
        query.add(parameter.name() + "=" + value.raw());
        query(value.isReadable() ? List.of(parameter.name()) : List.of(), forbidden.in(parameter, value), query);
    }

    private List<String> withNeeded(List<String> names, String... bad) {
        List<String> query = among(needed, names);
        query.addAll(List.of(bad));
        return query;
    }

    private static List<String> among(Map<String, String> others, List<String> without) {
        List<String> query = new ArrayList<>();
        others.forEach((name, value) -> {
            if (!without.contains(name)) {
                query.add(name + "=" + value);
            }
        });
        return query;
    }

    private void inPath(Parameter parameter) {
        inPath(parameter, NUL);
        share.of(BadValues.IN_PATH).forEach(value -> inPath(parameter, value));
    }

    private void inPath(Parameter parameter, BadValue value) {
        requests.add(new BadRequest(
                operation,
                paths.with(operation, parameter, value.raw()),
                Map.of(),
                List.of(),
                value.isReadable() && !value.isStorable(),
                parameter.name() + " in the path: " + value.name()));
    }

    private void pairs() {
        List<Parameter> parameters = operation.in("query");
        if (parameters.size() < 2) {
            return;
        }
        Random random = new Random(operation.toString().hashCode());
        for (int pair = 0; pair < PAIRS; pair++) {
            Parameter one = parameters.get(random.nextInt(parameters.size()));
            Parameter other = parameters.get(random.nextInt(parameters.size()));
            BadValue first = BadValues.SHORT.get(random.nextInt(BadValues.SHORT.size()));
            BadValue second = BadValues.SHORT.get(random.nextInt(BadValues.SHORT.size()));
            query(
                    first.isReadable() && second.isReadable() ? List.of(one.name(), other.name()) : List.of(),
                    forbidden.in(one, first) || forbidden.in(other, second),
                    withNeeded(
                            List.of(one.name(), other.name()),
                            one.name() + "=" + first.raw(),
                            other.name() + "=" + second.raw()));
        }
    }

    private void headers() {
        for (BadHeaders.Header header : share.of(BadHeaders.ALL)) {
            requests.add(new BadRequest(
                    operation,
                    paths.of(operation),
                    Map.of(header.name(), header.value()),
                    List.of(),
                    false,
                    header.toString()));
        }
    }

    /** What changes something may be refused for its body before anybody looks at a parameter. */
    private void query(List<String> suspects, boolean mustBeRefused, List<String> pairs) {
        String query = String.join("&", pairs);
        requests.add(new BadRequest(
                operation,
                paths.of(operation) + "?" + query,
                Map.of(),
                operation.isRead() ? suspects : List.of(),
                operation.isRead() && mustBeRefused,
                query.length() <= 200 ? query : "…" + query.substring(query.length() - 200)));
    }
}
