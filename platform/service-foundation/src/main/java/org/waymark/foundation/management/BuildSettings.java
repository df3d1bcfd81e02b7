package org.waymark.foundation.management;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What an image says of itself. */
@ConfigMapping(prefix = "waymark.build")
public interface BuildSettings {
    /** The revision of the sources, as the label of waymark_build_info. */
    @WithDefault("unknown")
    String revision();
}
