package org.waymark.contracts;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What has landed stands in {@code src/test/resources/landed}; README.md of this module says how it gets there. */
class LandedContractTest {
    private static final Path LANDED = Path.of("src/test/resources/landed");
    private static final String KEEP_IT =
            " Compatible, so keep it: in the same commit copy the file over its copy in src/test/resources/landed.";
    private static final String NEW_TYPE =
            " Consumers hold the landed contract and the topics keep what was sent under it:"
                    + " leave this type as it is and add a new type v2 beside it. Do not change the landed copy.";

    private final ObjectMapper json = EventJson.mapper();
    private final EventSchemas schemas = EventSchemas.load();

    @ParameterizedTest
    @MethodSource("landedTypes")
    void a_landed_schema_has_only_grown(String type) throws Exception {
        EventType today = EventType.of(type).orElseThrow(() -> new AssertionError(type + " is removed." + NEW_TYPE));

        SchemaChange change =
                SchemaChange.between(json.readTree(landedSchema(type)), json.readTree(schemas.schema(today)));

        if (!change.incompatible().isEmpty()) {
            fail("%s has changed incompatibly.%n%s%n%s", type, lines(change.incompatible()), NEW_TYPE.strip());
        }
        if (!change.compatible().isEmpty()) {
            fail("%s has grown.%n%s%n%s", type, lines(change.compatible()), KEEP_IT.strip());
        }
    }

    @ParameterizedTest
    @MethodSource("landedTypes")
    void what_was_sent_when_it_landed_can_still_be_read(String type) throws Exception {
        EventType today = EventType.of(type).orElseThrow();
        String sent = Files.readString(LANDED.resolve("examples").resolve(type + ".json"));

        assertThat(schemas.violations(today, json.readTree(sent))).isEmpty();
        assertThat(json.readValue(sent, today.data())).isNotNull();
    }

    @ParameterizedTest
    @EnumSource
    void every_type_has_landed(EventType type) {
        assertThat(Stream.of("schemas", "examples")
                        .map(folder -> LANDED.resolve(folder).resolve(type.type() + ".json")))
                .as("A new type lands in the commit that adds it: copy its schema and example")
                .allMatch(Files::exists);
    }

    @Test
    void topics_keys_and_headers_are_kept() throws Exception {
        List<String> landed = Files.readAllLines(LANDED.resolve("promises.txt"));
        Collection<String> today = Promises.ofToday().sentences();

        assertThat(without(landed, today))
                .as("Promises that are no longer kept." + NEW_TYPE)
                .isEmpty();
        assertThat(without(today, landed))
                .as("New promises: add them to src/test/resources/landed/promises.txt in the same commit")
                .isEmpty();
    }

    private static Collection<String> without(Collection<String> sentences, Collection<String> others) {
        return sentences.stream().filter(sentence -> !others.contains(sentence)).toList();
    }

    static Collection<String> landedTypes() throws IOException {
        try (Stream<Path> landed = Files.list(LANDED.resolve("schemas"))) {
            return new TreeSet<>(
                    landed.map(file -> file.getFileName().toString().replaceFirst("\\.json$", ""))
                            .toList());
        }
    }

    private static String landedSchema(String type) throws IOException {
        return Files.readString(LANDED.resolve("schemas").resolve(type + ".json"));
    }

    private static String lines(List<String> changes) {
        return changes.stream().map(change -> "  " + change).collect(joining(System.lineSeparator()));
    }
}
