package org.waymark.endtoend.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The reference of settings is what the services have. {@code -Dconfiguration.write=true} makes it so. */
class ConfigurationPageTest {
    private final List<Setting> ours = OurSettings.read().stream()
            .sorted(Comparator.comparing(Setting::section))
            .toList();
    private final FrameworkModel model = new FrameworkModel("indicator-service");
    private final ConfigurationPage page = new ConfigurationPage(ours, new FrameworkSettings(model).read());

    @Test
    void the_page_is_what_the_sources_say() throws IOException {
        if (Boolean.getBoolean("configuration.write")) {
            Files.writeString(Modules.page(), page.text());
        }
        assertThat(Modules.page())
                .as("docs/configuration.md; run this test with -Dconfiguration.write=true to write it anew")
                .hasContent(page.text());
    }

    @Test
    void each_setting_is_declared_once() {
        List<String> twice = ours.stream()
                .flatMap(setting -> setting.services().stream().map(service -> service + " " + setting.name()))
                .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(counted -> counted.getValue() > 1)
                .map(counted -> counted.getKey())
                .toList();

        assertThat(twice).isEmpty();
    }

    @Test
    void the_checks_at_the_start_know_every_mapping() {
        Modules.mappings().forEach((module, files) -> assertThat(Modules.listed(module))
                .as("src/main/resources/META-INF/waymark-settings of " + (module.isEmpty() ? "the foundation" : module))
                .containsExactlyInAnyOrderElementsOf(files.stream()
                        .map(MappingSource::read)
                        .map(MappingSource::className)
                        .toList()));
    }

    @Test
    void settings_of_some_services_alone_belong_to_those_that_use_them() {
        Modules.mappings().get("").stream()
                .map(MappingSource::read)
                .filter(mapping -> !mapping.onlyIn().isEmpty())
                .forEach(mapping -> assertThat(mapping.onlyIn())
                        .as(mapping.className())
                        .containsExactlyElementsOf(Modules.SERVICES.stream()
                                .filter(service -> Modules.imports(service, mapping.packageName()))
                                .toList()));
    }

    @Test
    void defaults_stand_in_the_mappings() {
        List<String> elsewhere = Stream.concat(
                        Stream.of(Modules.shared()), Modules.SERVICES.stream().map(Modules::of))
                .flatMap(properties -> properties.stringPropertyNames().stream())
                .filter(name -> name.startsWith("waymark."))
                .toList();

        assertThat(elsewhere)
                .as("a service's properties say only where it differs from the other services")
                .containsExactly("waymark.bulk.body-limit");
    }
}
