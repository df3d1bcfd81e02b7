package org.waymark.foundation.snapshot;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.waymark.foundation.database.Pool;

/** Everything the method reads is as of one moment. It cannot write, and a statement over the limit is ended. */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Snapshot {
    /** Entities can be read in the default pool alone; in another they are read beside the snapshot. */
    @Nonbinding
    Pool value() default Pool.DEFAULT;
}
