package org.waymark.endtoend.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A setting that a document names is one that exists. */
class NamedSettingsTest {
    private static final Pattern VARIABLE =
            Pattern.compile("\\b(?:WAYMARK|QUARKUS|KAFKA)_[A-Z0-9_]*[A-Z0-9](?:_(?=`))?");
    private static final Pattern PROPERTY = Pattern.compile("`((?:waymark|quarkus)\\.[a-z][^`= ]*)[`=]");
    /**
     * Topics with what follows them, the log of refused writes, a label of traces, the switch of the tests, and what
     * Compose, the realm and the loader take.
     */
    private static final Pattern OTHERS =
            Pattern.compile("waymark\\.[a-z-]+\\.v\\d+.*|waymark\\.agency|waymark\\.refused-writes|QUARKUS_TLS"
                    + "|WAYMARK_(?:BACKING|PREFIX|TAG|PAGES_URL|CLIENT_SECRET)|KAFKA_(?:IMAGE|PORT)");

    private final List<String> ours =
            OurSettings.read().stream().map(Setting::name).toList();
    private final FrameworkModel model = new FrameworkModel("indicator-service");

    @Test
    void each_setting_that_a_document_names_exists() {
        List<String> unknown = Modules.documents().stream()
                .flatMap(document -> named(Modules.text(document))
                        .filter(name -> !exists(name))
                        .map(name -> document.getFileName() + ": " + name))
                .distinct()
                .toList();

        assertThat(unknown).as("settings that no service has").isEmpty();
    }

    @Test
    void what_does_not_exist_is_found() {
        assertThat(named("`waymark.raeds.agencies`, WAYMARK_RAEDS_AGENCIES and `QUARKUS_HTTP_PROT`"))
                .hasSize(3)
                .noneMatch(this::exists);
    }

    private static Stream<String> named(String text) {
        return Stream.concat(
                VARIABLE.matcher(withoutExamples(text)).results().map(MatchResult::group),
                PROPERTY.matcher(text).results().map(found -> found.group(1)));
    }

    /** A message about a setting that does not exist names one. */
    private static String withoutExamples(String text) {
        return text.replaceAll("(?m)^.*is no setting of this service.*$", "");
    }

    private boolean exists(String name) {
        if (OTHERS.matcher(name).matches() || name.contains("NAME")) {
            return true;
        }
        if (name.startsWith("WAYMARK_")) {
            return ours.stream().anyMatch(own -> isMeant(Setting.environmentVariable(own), name, "<KEY>"));
        }
        if (name.startsWith("waymark.")) {
            return ours.stream().anyMatch(own -> isMeant(own, name, "<key>"));
        }
        return name.contains("*")
                || (name.startsWith("quarkus.") ? model.property(name).isPresent() : model.knowsVariable(name));
    }

    /** A name may stand for several: {@code waymark.reads.*}. */
    private static boolean isMeant(String own, String name, String key) {
        if (name.endsWith("*")) {
            return own.startsWith(name.substring(0, name.length() - 1));
        }
        return own.endsWith(key)
                ? name.startsWith(own.substring(0, own.length() - key.length()))
                        && name.length() > own.length() - key.length()
                : own.equals(name);
    }
}
