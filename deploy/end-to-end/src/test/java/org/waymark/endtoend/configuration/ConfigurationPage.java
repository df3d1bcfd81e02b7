package org.waymark.endtoend.configuration;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.endtoend.configuration.Setting.Trait;

/** docs/configuration.md as it should be. */
record ConfigurationPage(List<Setting> ours, List<Setting> framework) {
    private static final Path INTRODUCTION = Path.of("src/test/resources/configuration-introduction.md");
    private static final String HEAD =
            """
            | name | environment variable | type | unit | default | services | meaning |
            |---|---|---|---|---|---|---|
            """;

    String text() {
        StringBuilder page = new StringBuilder(Modules.text(INTRODUCTION));
        page.append("\n## What has no default in production\n\n");
        page.append("`kafka.bootstrap.servers`, the database and the issuer have defaults"
                + " that suit the local suite alone.\n\n");
        page.append(names(setting -> setting.has(Trait.NO_DEFAULT)));
        page.append("\n## What must be the same on all instances of a service\n\n");
        page.append(names(setting -> setting.has(Trait.SAME_EVERYWHERE)));
        page.append("\n## What is secret\n\nNever in a file that others can read, and never in a log:"
                + " messages at the start leave these values out.\n\n");
        page.append(names(setting -> setting.has(Trait.SECRET)));
        Map<String, String> words = new TreeMap<>();
        Modules.mappings().values().forEach(files -> files.stream()
                .map(MappingSource::read)
                .forEach(mapping -> words.merge(mapping.prefix(), mapping.words(), ConfigurationPage::joined)));
        page.append("\n# Settings of Waymark\n");
        sections(ours, page, section -> "`" + section + "`\n\n" + words.get(section));
        page.append("\n# Settings of Quarkus and Kafka\n");
        sections(framework, page, section -> section);
        return page.toString();
    }

    private static String joined(String one, String other) {
        return one.contains(other) ? one : one + " " + other;
    }

    private static void sections(List<Setting> settings, StringBuilder page, UnaryOperator<String> heading) {
        settings.stream()
                .collect(Collectors.groupingBy(Setting::section, LinkedHashMap::new, Collectors.toList()))
                .forEach((section, rows) -> {
                    page.append("\n## ")
                            .append(heading.apply(section))
                            .append("\n\n")
                            .append(HEAD);
                    rows.forEach(row -> page.append(row.row()).append('\n'));
                });
    }

    private String names(Predicate<Setting> which) {
        return Stream.concat(ours.stream(), framework.stream())
                .filter(which)
                .map(setting -> "- `" + setting.name() + "`\n")
                .collect(Collectors.joining());
    }
}
