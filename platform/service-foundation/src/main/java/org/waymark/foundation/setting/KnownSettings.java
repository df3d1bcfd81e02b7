package org.waymark.foundation.setting;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.ConfigMappingInterface;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What can be set: everything that the mappings of this service declare. Each jar lists its mappings in
 * {@code META-INF/waymark-settings}, for nothing can find interfaces on a class path before the framework starts.
 */
final class KnownSettings {
    private static final String LIST = "META-INF/waymark-settings";

    private final Map<String, Setting> byName = new TreeMap<>();

    KnownSettings(Stream<Class<?>> mappings) {
        mappings.forEach(this::add);
    }

    private void add(Class<?> mapping) {
        String prefix = mapping.getAnnotation(ConfigMapping.class).prefix();
        ConfigMappingInterface.getProperties(ConfigMappingInterface.getConfigurationInterface(mapping))
                .get(mapping)
                .get("")
                .forEach((path, property) -> {
                    Setting setting = Setting.of(path.isEmpty() ? prefix : prefix + "." + path, property);
                    byName.put(setting.name(), setting);
                });
    }

    /** @param service as {@code quarkus.application.name} says */
    static KnownSettings of(String service) {
        ClassLoader loader = KnownSettings.class.getClassLoader();
        return new KnownSettings(
                listed(loader).<Class<?>>map(name -> load(loader, name)).filter(mapping -> isOf(service, mapping)));
    }

    List<Setting> all() {
        return List.copyOf(byName.values());
    }

    /** By a property's name. */
    Optional<Setting> called(String name) {
        return all().stream().filter(setting -> setting.isCalled(name)).findFirst();
    }

    boolean hasVariable(String variable) {
        return all().stream().anyMatch(setting -> setting.isVariable(variable));
    }

    /** The known name that is written most like this one, if any is much like it. */
    Optional<String> nearest(String unknown) {
        return nearest(byName.keySet().stream(), unknown);
    }

    /** The same for variables of the environment. */
    Optional<String> nearestVariable(String unknown) {
        return nearest(byName.keySet().stream().map(Setting::variable), unknown);
    }

    private static Optional<String> nearest(Stream<String> names, String unknown) {
        return names.min(Comparator.comparingInt(name -> Resemblance.edits(name, unknown)))
                .filter(name -> Resemblance.edits(name, unknown) <= Math.max(2, unknown.length() / 4));
    }

    private static boolean isOf(String service, Class<?> mapping) {
        OnlyIn some = mapping.getAnnotation(OnlyIn.class);
        return some == null || List.of(some.value()).contains(service);
    }

    private static Class<?> load(ClassLoader loader, String name) {
        try {
            Class<?> mapping = Class.forName(name, false, loader);
            if (!mapping.isAnnotationPresent(ConfigMapping.class)) {
                throw new IllegalStateException(LIST + " names " + name + ", which is no mapping");
            }
            return mapping;
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(LIST + " names a class that does not exist", missing);
        }
    }

    private static Stream<String> listed(ClassLoader loader) {
        try {
            List<String> names = new ArrayList<>();
            for (URL list : Collections.list(loader.getResources(LIST))) {
                try (BufferedReader lines =
                        new BufferedReader(new InputStreamReader(list.openStream(), StandardCharsets.UTF_8))) {
                    lines.lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .forEach(names::add);
                }
            }
            return names.stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
