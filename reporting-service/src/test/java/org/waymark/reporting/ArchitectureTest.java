package org.waymark.reporting;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.fasterxml.jackson.databind.JsonNode;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.waymark.reporting.method.Methods;

class ArchitectureTest {
    private static final String EVERY_METHOD = "org.waymark.reporting.method.*..";
    private static final String[] PURE = {
        "org.waymark.reporting.number..",
        "org.waymark.reporting.situation..",
        "org.waymark.reporting.assessment..",
        "org.waymark.reporting.movement..",
        "org.waymark.reporting.verdicthistory..",
        "org.waymark.reporting.forecast..",
        "org.waymark.reporting.margin.."
    };
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
                .and()
                .haveSimpleNameNotEndingWith("Parameters")
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
    void methods_are_pure() {
        classes()
                .that()
                .resideInAPackage(EVERY_METHOD)
                .should()
                .onlyDependOnClassesThat(isPure().or(resideInAPackage(EVERY_METHOD)))
                .check(SERVICE);
        classes()
                .that()
                .resideInAnyPackage(PURE)
                .should()
                .onlyDependOnClassesThat(isPure())
                .check(SERVICE);
    }

    @Test
    void a_method_is_known_to_the_list_of_methods_alone() {
        noClasses()
                .that()
                .resideOutsideOfPackage(EVERY_METHOD)
                .and()
                .doNotBelongToAnyOf(Methods.class)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(EVERY_METHOD)
                .check(SERVICE);
        slices().matching("org.waymark.reporting.method.(*)..")
                .should()
                .notDependOnEachOther()
                .check(SERVICE);
    }

    @Test
    void what_is_kept_and_reported_is_records_not_json_trees() {
        noFields()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage("org.waymark.reporting..")
                .should()
                .haveRawType(assignableTo(JsonNode.class))
                .check(SERVICE);
    }

    private static DescribedPredicate<JavaClass> isPure() {
        return resideInAnyPackage(PURE)
                .or(resideInAnyPackage(
                        "org.waymark.foundation.period..",
                        "java.lang..",
                        "java.math..",
                        "java.time..",
                        "java.util..",
                        "com.fasterxml.uuid.."));
    }
}
