package org.waymark.foundation.provisioning;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.waymark.foundation.command.Arguments;
import org.waymark.foundation.command.Command;
import org.waymark.provisioning.NotProvisioned;
import org.waymark.provisioning.Report;
import org.waymark.provisioning.database.Administrator;
import org.waymark.provisioning.database.ProvisionDatabase;
import org.waymark.provisioning.database.ServiceDatabase;

/** Makes the database and the role that the service's own settings name. */
@ApplicationScoped
class ProvisionDatabaseCommand implements Command {
    private static final int LEFT_TO_DO = 1;

    private final AdministratorSettings administrator;
    private final String url;
    private final String role;
    private final Optional<String> password;

    ProvisionDatabaseCommand(
            AdministratorSettings administrator,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String role,
            @ConfigProperty(name = "quarkus.datasource.password") Optional<String> password) {
        this.administrator = administrator;
        this.url = url;
        this.role = role;
        this.password = password;
    }

    @Override
    public String name() {
        return "provision-database";
    }

    @Override
    public String description() {
        return "[--dry-run]: makes this service's role and database with an administrator's connection"
                + " (WAYMARK_PROVISION_DATABASE_ADMIN_*), or gives the role its password anew";
    }

    @Override
    public int run(List<String> given) {
        Arguments arguments = new Arguments(given);
        boolean rehearsal = arguments.takeFlag("dry-run");
        if (!arguments.allTaken()) {
            System.out.println("provision-database " + description());
            return MISUSED;
        }
        try {
            ServiceDatabase wanted = ServiceDatabase.at(url, role, set(password, "QUARKUS_DATASOURCE_PASSWORD"));
            return provision(wanted, rehearsal);
        } catch (IllegalArgumentException wrongSetting) {
            System.out.println(wrongSetting.getMessage());
            return MISUSED;
        } catch (NotProvisioned failure) {
            System.out.println(failure.getMessage());
            return LEFT_TO_DO;
        }
    }

    private int provision(ServiceDatabase wanted, boolean rehearsal) {
        Report report = new Report(System.out::println);
        try (Administrator connected = Administrator.connect(
                set(administrator.adminUrl(), "WAYMARK_PROVISION_DATABASE_ADMIN_URL"),
                set(administrator.adminUsername(), "WAYMARK_PROVISION_DATABASE_ADMIN_USERNAME"),
                administrator.adminPassword().orElse(""))) {
            new ProvisionDatabase(connected, wanted, report, rehearsal).provision();
        }
        return report.isComplete() ? 0 : LEFT_TO_DO;
    }

    private static String set(Optional<String> setting, String variable) {
        return setting.orElseThrow(() -> new IllegalArgumentException("Set " + variable));
    }
}
