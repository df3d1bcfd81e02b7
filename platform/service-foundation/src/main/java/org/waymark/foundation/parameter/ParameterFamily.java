package org.waymark.foundation.parameter;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Takes query parameters such as {@code c[REF_AREA]} and {@code c[OBS_VALUE]}, each once, beside those it declares. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ParameterFamily {
    /** What stands before the bracket. */
    String value();
}
