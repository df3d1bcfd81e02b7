package org.waymark.conformity.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeclarationTest {
    private static final String DECIDES =
            "403; 404: submitter, verifier; 403: submitter of the agency; " + "allowed: verifier of the agency, office";
    private static final List<String> RELATIONS = List.of("agency", "lead", "another");
    private static final String READS = "public only; own drafts: any token of the agency; all: office";

    @ParameterizedTest
    @CsvSource({
        "no token, false, 401",
        "unusable token, false, 401",
        "no role, true, 403",
        "submitter, false, 404",
        "submitter, true, 403",
        "verifier, false, 404",
        "verifier, true, allowed",
        "office, true, allowed",
        "office, false, allowed",
        "auditor, true, 403",
    })
    void the_last_that_fits_holds(String column, boolean ofTheAgency, String outcome) {
        assertThat(new Declaration(DECIDES, RELATIONS).of(identity(column, ofTheAgency)))
                .hasToString(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "no token, false, public only",
        "unusable token, false, 401",
        "no role, true, own drafts",
        "no role, false, public only",
        "office, false, all",
    })
    void a_read_is_narrowed(String column, boolean ofTheAgency, String outcome) {
        Declaration declared = new Declaration(READS, RELATIONS);
        assertThat(declared.of(identity(column, ofTheAgency))).hasToString(outcome);
        assertThat(declared.isNarrowed()).isTrue();
    }

    @Test
    void a_relation_holds_for_its_agency_alone() {
        Declaration declared = new Declaration("403; allowed: submitter of the lead", RELATIONS);
        assertThat(declared.of(new Identity("submitter", "lead", "", null))).hasToString("allowed");
        assertThat(declared.of(new Identity("submitter", "agency", "", null))).hasToString("403");
        assertThat(declared.of(new Identity("verifier", "lead", "", null))).hasToString("403");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "allowd",
                "403; allowed: submiter",
                "403; 418: submitter",
                "403; allowed: nobody of the agency",
                "403; allowed: submitter of the leed"
            })
    void a_word_that_is_not_known_is_refused(String words) {
        assertThatThrownBy(() -> new Declaration(words, RELATIONS)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_is_seen_tells_how_narrow_a_read_was() {
        assertThat(Seen.in(Seen.PUBLIC)).contains(Outcome.PUBLIC_ONLY);
        assertThat(Seen.in(Seen.PUBLIC + Seen.OWN_DRAFT)).contains(Outcome.OWN_DRAFTS);
        assertThat(Seen.in(Seen.PUBLIC + Seen.OWN_DRAFT + Seen.ANOTHERS_DRAFT)).contains(Outcome.ALL);
        assertThat(Seen.in(Seen.PUBLIC + Seen.ANOTHERS_DRAFT)).isEmpty();
        assertThat(Seen.in(Seen.OWN_DRAFT)).isEmpty();
    }

    private static Identity identity(String column, boolean ofTheAgency) {
        return new Identity(column, ofTheAgency ? "agency" : "another", column, null);
    }
}
