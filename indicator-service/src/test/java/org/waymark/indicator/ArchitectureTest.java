package org.waymark.indicator;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.waymark.indicator");

    @Test
    void capabilities_do_not_cycle() {
        slices().matching("org.waymark.indicator.(*)..")
                .should()
                .beFreeOfCycles()
                .check(SERVICE);
    }

    @Test
    void only_resources_speak_http() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Resource")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "org.jboss.resteasy..")
                .check(SERVICE);
    }

    @Test
    void no_other_service_is_imported() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.waymark.project..", "org.waymark.reporting..")
                .check(SERVICE);
    }

    @Test
    void kafka_is_left_to_the_foundation() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.kafka..")
                .check(SERVICE);
    }
}
