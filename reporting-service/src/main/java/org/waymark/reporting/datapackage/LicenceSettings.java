package org.waymark.reporting.datapackage;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** Under what terms data may be used; every data package says so. */
@ConfigMapping(prefix = "waymark.licence")
public interface LicenceSettings {
    /** The terms in words, in the package as LICENCE.txt. */
    @WithDefault("The operator of this service has not stated terms of use. Each value names its source: ask there."
            + " 本服务的运行方尚未声明使用条款；各数值均注明来源，请向来源单位了解。")
    String text();

    /** Where the terms can be read, for links of the relation "license". */
    Optional<String> url();
}
