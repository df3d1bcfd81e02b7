package org.waymark.conformity.badinput;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.waymark.conformity.AnswerGiven;
import org.waymark.conformity.ApiDocument;
import org.waymark.conformity.ApiOperation;

/** Asks a service with every bad value in every place of its document. */
public final class BadParameters {
    private static final int AT_ONCE = 4;

    private final ApiDocument document;
    private final KnownPaths paths;
    private final Sender sender;
    private final ForbiddenValues forbidden;
    private final Share share = new Share();
    private final List<String> faults = new ArrayList<>();
    private final List<BadRequest> requests = new ArrayList<>();
    /** A cursor of each list that gave one. */
    private final Map<ApiOperation, String> cursors = new LinkedHashMap<>();
    /** What operations cannot do without. */
    private final Map<ApiOperation, Map<String, String>> needed = new LinkedHashMap<>();

    private BadParameters(URI service, String token, Map<String, String> known) {
        this.document = ApiDocument.of(service);
        this.forbidden = new ForbiddenValues(document);
        this.paths = new KnownPaths(known);
        this.sender = new Sender(service, token, AT_ONCE);
    }

    /**
     * What is wrong with the answers, in words.
     *
     * @param token of somebody who may read everything
     * @param known a value for each parameter in a path by the piece of the template that ends with it, such as {@code
     *     indicators/{code}}; something is there, and lists have at least two items
     */
    public static List<String> faults(URI service, String token, Map<String, String> known) {
        BadParameters parameters = new BadParameters(service, token, known);
        try (parameters.sender) {
            return parameters.run();
        }
    }

    private List<String> run() {
        for (ApiOperation operation : document.operations()) {
            Map<String, String> good = operation.isRead() ? accepted(operation) : Map.of();
            requests.addAll(new BadRequests(forbidden, paths, operation, good, needed(operation), share).all());
        }
        cursors.forEach((list, cursor) -> requests.addAll(tampered(list)));
        askAll();
        return faults;
    }

    /** The examples that the operation answers together. */
    private Map<String, String> accepted(ApiOperation operation) {
        boolean withoutAny = answer(operation, "").status() == 200;
        Map<String, String> good = new LinkedHashMap<>();
        String query = "?";
        for (ApiOperation.Parameter parameter : operation.in("query")) {
            String value = BadValue.encoded(parameter.schema().path("default").asText(parameter.example()));
            String longer = query + parameter.name() + "=" + value;
            if (!parameter.isRepeatable() && answer(operation, longer).status() == 200) {
                good.put(parameter.name(), value);
                query = longer + "&";
            }
        }
        if (!withoutAny && good.isEmpty()) {
            faults.add(operation + " has nothing to show at " + paths.of(operation));
        } else if (!withoutAny) {
            needed.put(operation, good);
        }
        if (operation.in("query").stream()
                .anyMatch(parameter -> parameter.name().equals("cursor"))) {
            String cursor = answer(operation, query("limit=1", needed(operation)))
                    .json()
                    .path("next")
                    .asText(null);
            if (cursor == null) {
                faults.add(operation + " has fewer than two items, so that no cursor can be tampered with");
            } else {
                cursors.put(operation, cursor);
            }
        }
        return good;
    }

    /** Good parameters of an operation that refuses to be asked without any; none of others. */
    private Map<String, String> needed(ApiOperation operation) {
        return needed.getOrDefault(operation, Map.of());
    }

    private static String query(String parameter, Map<String, String> others) {
        StringBuilder query = new StringBuilder("?").append(parameter);
        others.forEach((name, value) -> {
            if (!parameter.startsWith(name + "=")) {
                query.append('&').append(name).append('=').append(value);
            }
        });
        return query.toString();
    }

    private AnswerGiven answer(ApiOperation operation, String query) {
        return sender.send(
                new BadRequest(operation, paths.of(operation) + query, Map.of(), List.of(), false, "nothing bad"));
    }

    private List<BadRequest> tampered(ApiOperation list) {
        List<BadValue> bad = new ArrayList<>(BadCursors.of(cursors.get(list)));
        cursors.forEach((other, cursor) -> {
            if (!other.equals(list)) {
                bad.add(BadValue.of(cursor));
            }
        });
        ApiOperation.Parameter cursor = list.in("query").stream()
                .filter(parameter -> parameter.name().equals("cursor"))
                .findFirst()
                .orElseThrow();
        return new BadRequests(forbidden, paths, list, needed(list), needed(list), share).with(cursor, bad);
    }

    private void askAll() {
        ExecutorService readers = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Callable<Optional<String>>> work = requests.stream()
                    .<Callable<Optional<String>>>map(request -> () -> ask(request))
                    .toList();
            for (Future<Optional<String>> answered : readers.invokeAll(work)) {
                answered.get().ifPresent(faults::add);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        } finally {
            readers.shutdownNow();
        }
    }

    private Optional<String> ask(BadRequest request) {
        long begin = System.nanoTime();
        AnswerGiven answer = sender.send(request);
        return new Expectation(document).fault(request, answer, Duration.ofNanos(System.nanoTime() - begin));
    }
}
