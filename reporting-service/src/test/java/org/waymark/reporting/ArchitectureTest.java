package org.waymark.reporting;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.waymark.reporting");

    @Test
    void capabilities_do_not_depend_on_each_other_in_circles() {
        slices().matching("org.waymark.reporting.(*)..")
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
    void nobody_imports_another_service() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.waymark.indicator..", "org.waymark.project..")
                .check(SERVICE);
    }

    @Test
    void the_method_is_pure() {
        classes()
                .that()
                .resideInAPackage("..assessment..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "org.waymark.reporting.assessment..",
                        "org.waymark.foundation.period..",
                        "java.lang..",
                        "java.math..",
                        "java.time..",
                        "java.util..",
                        "com.fasterxml.uuid..")
                .check(SERVICE);
    }
}
