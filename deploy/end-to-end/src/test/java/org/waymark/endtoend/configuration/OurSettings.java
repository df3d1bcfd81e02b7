package org.waymark.endtoend.configuration;

import com.sun.source.tree.MethodTree;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.endtoend.configuration.Setting.Trait;

/** Every setting that a mapping declares. */
final class OurSettings {
    private static final Pattern WRAPPED = Pattern.compile("(?:Optional|Secret)<(.*)>");
    private static final Pattern MAP = Pattern.compile("Map<String, ?(.*)>");
    private static final Pattern LIST = Pattern.compile("(?:List|Set)<(.*)>");
    private static final Pattern SECRET = Pattern.compile("password|secret|private-key");
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("boolean", "`true` or `false`"),
            Map.entry("Boolean", "`true` or `false`"),
            Map.entry("int", "whole number"),
            Map.entry("Integer", "whole number"),
            Map.entry("OptionalInt", "whole number"),
            Map.entry("short", "whole number"),
            Map.entry("Short", "whole number"),
            Map.entry("long", "whole number"),
            Map.entry("Long", "whole number"),
            Map.entry("double", "number"),
            Map.entry("Double", "number"),
            Map.entry("BigDecimal", "number"),
            Map.entry("String", "text"),
            Map.entry("URI", "address"),
            Map.entry("Path", "path"),
            Map.entry("ZoneId", "time zone"),
            Map.entry("Period", "period"),
            Map.entry("MemorySize", "size"),
            Map.entry("Duration", "duration"),
            Map.entry("Interval", "duration or `off`"));
    private static final Set<String> NUMBERS = Set.of("whole number", "number");

    private final Defaults defaults = new Defaults();
    private final List<Setting> all = new ArrayList<>();

    static List<Setting> read() {
        OurSettings settings = new OurSettings();
        Modules.mappings().forEach((module, files) -> files.stream()
                .map(MappingSource::read)
                .forEach(mapping -> settings.add(mapping, services(module, mapping))));
        return settings.all;
    }

    private static List<String> services(String module, MappingSource mapping) {
        if (!module.isEmpty()) {
            return List.of(module);
        }
        return mapping.onlyIn().isEmpty() ? Modules.SERVICES : mapping.onlyIn();
    }

    private void add(MappingSource mapping, List<String> services) {
        add(mapping.prefix(), mapping.prefix(), mapping, services);
    }

    private void add(String section, String prefix, MappingSource mapping, List<String> services) {
        for (MethodTree member : mapping.members()) {
            String name = name(prefix, member);
            mapping.group(member)
                    .ifPresentOrElse(
                            group -> add(section, name, group, services),
                            () -> all.add(setting(section, name, mapping, member, services)));
        }
    }

    private Setting setting(
            String section, String called, MappingSource mapping, MethodTree member, List<String> services) {
        String declared = member.getReturnType().toString().replaceAll("@\\w+\\s*", "");
        boolean optional = declared.startsWith("Optional");
        Matcher map = MAP.matcher(declared);
        boolean isMap = map.matches();
        String type = type(isMap ? map.group(1) : declared);
        String name = called + (isMap ? ".<key>" : "");
        String unit = MappingSource.value(member, "Unit").orElse("");
        if (NUMBERS.contains(type) == unit.isEmpty()) {
            throw new IllegalStateException(name + ": numbers, and numbers alone, need @Unit");
        }
        String given = isMap
                ? ""
                : defaults.of(name, services, MappingSource.value(member, "WithDefault"));
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        if (given.isEmpty() && !isMap && !optional || name.equals("waymark.public-url")) {
            traits.add(Trait.NO_DEFAULT);
        }
        if (MappingSource.has(member, "SameEverywhere")) {
            traits.add(Trait.SAME_EVERYWHERE);
        }
        if (declared.contains("Secret<") || SECRET.matcher(name).find()) {
            traits.add(Trait.SECRET);
        }
        return new Setting(section, name, type, unit, given, services, meaning(mapping, member), traits);
    }

    private static String name(String prefix, MethodTree member) {
        if (MappingSource.has(member, "WithParentName")) {
            return prefix;
        }
        String own = MappingSource.value(member, "WithName")
                .orElseGet(() -> member.getName()
                        .toString()
                        .replaceAll("([a-z0-9])([A-Z])", "$1-$2")
                        .replaceAll("([A-Z])([A-Z][a-z])", "$1-$2")
                        .toLowerCase(Locale.ROOT));
        return prefix + "." + own;
    }

    private static String type(String declared) {
        Matcher wrapped = WRAPPED.matcher(declared);
        if (wrapped.matches()) {
            return type(wrapped.group(1));
        }
        Matcher list = LIST.matcher(declared);
        if (list.matches()) {
            return "list of " + type(list.group(1));
        }
        return Optional.ofNullable(TYPES.get(declared))
                .orElseThrow(() -> new IllegalStateException("The reference has no word for the type " + declared));
    }

    private static String meaning(MappingSource mapping, MethodTree member) {
        StringBuilder meaning = new StringBuilder(mapping.words(member));
        MappingSource.value(member, "MayBeZero")
                .ifPresent(zero -> meaning.append(" 0: ").append(zero).append('.'));
        MappingSource.value(member, "LessThan")
                .ifPresent(other -> meaning.append(" Less than `").append(other).append("`."));
        MappingSource.value(member, "AtMost")
                .ifPresent(other -> meaning.append(" At most `").append(other).append("`."));
        return meaning.toString();
    }
}
