package org.waymark.endtoend.observability;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a service tells a scrape, in Prometheus' text format 0.0.4.
 *
 * @param help by metric
 */
record Exposition(String text, List<Sample> samples, Map<String, String> help) {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Pattern SAMPLE = Pattern.compile("([a-zA-Z_:][\\w:]*)(?:\\{(.*)})? (\\S+)");
    private static final Pattern LABEL = Pattern.compile("(\\w+)=\"((?:[^\"\\\\]|\\\\.)*)\"");

    /** One series and its value. */
    record Sample(String metric, Map<String, String> labels, double value) {
        boolean has(String label, String value) {
            return value.equals(labels.get(label));
        }
    }

    static Exposition of(URI management) throws IOException, InterruptedException {
        HttpRequest scrape = HttpRequest.newBuilder(management.resolve("/q/metrics"))
                .header("Accept", "text/plain;version=0.0.4")
                .build();
        return parsed(HTTP.send(scrape, BodyHandlers.ofString()).body());
    }

    static Exposition parsed(String text) {
        List<Sample> samples = new ArrayList<>();
        Map<String, String> help = new HashMap<>();
        for (String line : text.split("\n")) {
            if (line.startsWith("# HELP ")) {
                String[] parts = line.substring("# HELP ".length()).split(" ", 2);
                help.put(parts[0], parts.length == 1 ? "" : parts[1].trim());
            } else if (!line.startsWith("#")) {
                Matcher sample = SAMPLE.matcher(line);
                if (sample.matches()) {
                    samples.add(new Sample(sample.group(1), labels(sample.group(2)), number(sample.group(3))));
                }
            }
        }
        return new Exposition(text, samples, help);
    }

    private static Map<String, String> labels(String text) {
        return text == null
                ? Map.of()
                : LABEL.matcher(text)
                        .results()
                        .collect(Collectors.toMap(label -> label.group(1), label -> label.group(2)));
    }

    private static double number(String text) {
        return switch (text) {
            case "+Inf" -> Double.POSITIVE_INFINITY;
            case "-Inf" -> Double.NEGATIVE_INFINITY;
            default -> Double.parseDouble(text);
        };
    }

    /** The sum over all series with these labels: name, value, name, value. */
    double sum(String metric, String... labels) {
        return samples.stream()
                .filter(sample -> sample.metric().equals(metric))
                .filter(sample -> {
                    for (int i = 0; i < labels.length; i += 2) {
                        if (!sample.has(labels[i], labels[i + 1])) {
                            return false;
                        }
                    }
                    return true;
                })
                .mapToDouble(Sample::value)
                .sum();
    }
}
