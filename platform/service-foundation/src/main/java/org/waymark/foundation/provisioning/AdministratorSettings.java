package org.waymark.foundation.provisioning;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** With whose rights {@code provision-database} works. Nothing else reads it; leave it out where services run. */
@ConfigMapping(prefix = "waymark.provision.database")
public interface AdministratorSettings {
    /** Any database of the cluster, such as jdbc:postgresql://db.example.org:5432/postgres; not through a pooler. */
    Optional<String> adminUrl();

    /** A superuser, or a role with CREATEDB and CREATEROLE. */
    Optional<String> adminUsername();

    /** The administrator's password; empty where the server wants none. */
    Optional<String> adminPassword();
}
