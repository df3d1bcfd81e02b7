package org.waymark.foundation.setting;

import io.smallrye.config.ConfigMappingInterface;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * One setting of ours, as its mapping declares it.
 *
 * @param name ends in {@code .*} where there is a value for each key
 * @param builtIn its value where none is given
 */
record Setting(String name, Method member, Optional<String> builtIn) {
    private static final String EACH_KEY = ".*";

    boolean isMap() {
        return name.endsWith(EACH_KEY);
    }

    boolean isNeeded() {
        Class<?> declared = member.getReturnType();
        return builtIn.isEmpty()
                && !isMap()
                && declared != Optional.class
                && declared != OptionalInt.class
                && declared != OptionalLong.class;
    }

    boolean isCalled(String given) {
        return isMap()
                ? given.startsWith(beforeKey()) && given.length() > beforeKey().length()
                : given.equals(name);
    }

    /** @param given in the environment's form */
    boolean isVariable(String given) {
        String own = variable(isMap() ? beforeKey() : name);
        return isMap() ? given.startsWith(own) && given.length() > own.length() : given.equals(own);
    }

    /** What one value is converted to. */
    Class<?> type() {
        Class<?> declared = member.getReturnType();
        if (declared == OptionalInt.class) {
            return Integer.class;
        }
        if (declared == OptionalLong.class) {
            return Long.class;
        }
        return raw(valueType(member.getGenericReturnType()));
    }

    private static Type valueType(Type declared) {
        boolean wraps = declared instanceof ParameterizedType;
        if (!wraps) {
            return declared;
        }
        Type[] arguments = ((ParameterizedType) declared).getActualTypeArguments();
        return valueType(arguments[arguments.length - 1]);
    }

    private static Class<?> raw(Type type) {
        return MethodType.methodType((Class<?>) type).wrap().returnType();
    }

    private String beforeKey() {
        return name.substring(0, name.length() - 1);
    }

    /** How SmallRye Config finds a property in the environment. */
    static String variable(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    static Setting of(String name, ConfigMappingInterface.Property property) {
        return new Setting(
                name,
                property.getMethod(),
                property.hasDefaultValue() ? Optional.ofNullable(property.getDefaultValue()) : Optional.empty());
    }
}
