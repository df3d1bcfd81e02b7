package org.waymark.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.backing.testing.BackingServices;
import org.waymark.conformity.HostileHost;

/** No answer repeats a host that a client claims to have asked. */
@QuarkusTest
@WithTestResource(value = BackingServices.class, initArgs = @ResourceArg(name = "database", value = "reporting"))
class PublicLinksTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/reports/plans/nothing",
                "/problems",
                "/problems/projection-behind",
                "/asyncapi.yaml",
                "/q/openapi?format=json",
                "/q/swagger-ui",
                "/nothing"
            })
    void no_answer_repeats_the_host(String path) {
        assertThat(HostileHost.checked(HostileHost.given().get(path)).statusCode())
                .isLessThan(500);
    }
}
