package org.waymark.indicator.sameness;

import static io.restassured.RestAssured.given;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.waymark.backing.identity.TokenRequest;
import org.waymark.backing.testing.BackingServices;

/** Somebody with a token. The agency {@code gd} provides CN-44 alone, {@code cnipa} every area. */
record Person(String subject, List<String> agencies, List<String> roles) {
    static final Person CNIPA = of("cnipa-system", "cnipa", "submitter");
    static final Person GD = of("gd-system", "gd", "submitter");
    static final Person BOTH = new Person("both-systems", List.of("gd", "cnipa"), List.of("submitter"));
    static final Person OFFICE_OF_GD = of("gd-office", "gd", "submitter", "office");
    static final Person CATALOGUE = of("catalogue", "nipso", "catalogue-admin");
    static final Person CATALOGUE_OF_GD = of("gd-catalogue", "gd", "submitter", "catalogue-admin");
    static final Person SOMEBODY_ELSE = of("samr-system", "samr", "submitter");
    static final Person VERIFIER = of("a-verifier", "cnipa", "verifier");
    static final Person PUBLISHER = of("a-publisher", "cnipa", "publisher");
    static final Person PUBLISHER_OF_GD = of("gd-publisher", "gd", "publisher");
    static final Person AUDITOR = of("an-auditor", "nipso", "auditor");
    static final Person ANYBODY = new Person("anybody", List.of(), List.of());

    private static final Map<Person, String> TOKENS = new ConcurrentHashMap<>();
    private static final RestAssuredConfig PLAIN_CONTENT_TYPES = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false));

    private static Person of(String subject, String agency, String... roles) {
        return new Person(subject, List.of(agency), List.of(roles));
    }

    RequestSpecification asks() {
        RequestSpecification request = given().config(PLAIN_CONTENT_TYPES);
        return this == ANYBODY ? request : request.auth().oauth2(TOKENS.computeIfAbsent(this, Person::token));
    }

    private static String token(Person person) {
        return BackingServices.issuer()
                .token(new TokenRequest(person.subject, person.agencies, person.roles, Duration.ofHours(1)));
    }
}
