package org.waymark.endtoend.configuration;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.endtoend.configuration.Setting.Trait;

/** The settings of Quarkus and Kafka that the reference names, from the list {@code framework-settings.txt}. */
final class FrameworkSettings {
    private static final Path LIST = Path.of("src/test/resources/framework-settings.txt");
    private static final String WITH = "with ";
    private static final String UNSET = "unset";
    private static final Map<String, Trait> TRAITS =
            Map.of("required", Trait.NO_DEFAULT, "same", Trait.SAME_EVERYWHERE, "secret", Trait.SECRET);
    private static final Map<String, String> TYPES = Map.of(
            "boolean", "`true` or `false`",
            "int", "whole number",
            "string", "text",
            "MemorySize", "size",
            "Duration", "duration",
            "list of string", "list of text");

    private final Defaults defaults = new Defaults();
    private final FrameworkModel model;

    FrameworkSettings(FrameworkModel model) {
        this.model = model;
    }

    List<Setting> read() {
        List<Setting> all = new ArrayList<>();
        String section = "";
        for (String line : Modules.text(LIST).lines().toList()) {
            if (line.startsWith("= ")) {
                section = line.substring(2);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                String[] cells = line.split("\\|", 4);
                String marks = cells[2].strip();
                int with = marks.indexOf(WITH);
                if (with < 0 || model.holds(marks.substring(with + WITH.length()))) {
                    all.add(setting(section, cells));
                }
            }
        }
        return all;
    }

    private Setting setting(String section, String[] cells) {
        String name = cells[0].strip();
        FrameworkModel.Property property = model.property(name)
                .orElseThrow(() -> new IllegalStateException(name + " is a setting of no jar of the services"));
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        for (String mark : cells[2].strip().split(" ")) {
            Optional.ofNullable(TRAITS.get(mark)).ifPresent(traits::add);
        }
        return new Setting(
                section,
                name,
                TYPES.getOrDefault(property.type(), "`" + property.type() + "`").replace("`text`", "text"),
                cells[1].strip(),
                defaults.of(name, Modules.SERVICES, Optional.of(property.builtIn()).filter(value -> !value.contains(" ") && !cells[2].contains(UNSET))),
                Modules.SERVICES,
                cells[3].strip(),
                traits);
    }
}
