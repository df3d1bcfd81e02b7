package org.waymark.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.waymark.client.indicator.ApiClient;
import org.waymark.client.indicator.ApiException;
import org.waymark.client.indicator.api.ImportsApi;
import org.waymark.client.indicator.api.ImportsApi.APIImportObservationsRequest;
import org.waymark.client.indicator.api.IndicatorsApi;
import org.waymark.client.indicator.api.IndicatorsApi.APIGetIndicatorRequest;
import org.waymark.client.indicator.api.ObservationsApi;
import org.waymark.client.indicator.api.ObservationsApi.APIGetObservationRequest;
import org.waymark.client.indicator.api.ObservationsApi.APISubmitObservationRequest;
import org.waymark.client.indicator.model.ImportReport;
import org.waymark.client.indicator.model.Indicator;
import org.waymark.client.indicator.model.Observation;
import org.waymark.client.indicator.model.ObservationRow;
import org.waymark.client.indicator.model.ObservationSubmission;
import org.waymark.client.indicator.model.PeriodType;
import org.waymark.client.indicator.model.ReleaseBasis;
import org.waymark.client.reporting.api.ReportsApi;
import org.waymark.client.reporting.api.ReportsApi.APIGetScorecardRequest;
import org.waymark.client.reporting.model.Assessment;
import org.waymark.client.reporting.model.Attainment;
import org.waymark.client.reporting.model.IndicatorEntry;
import org.waymark.client.reporting.model.PlanReport;

/** What a developer has who generates a client from the documents of the services: see docs/consumers.md. */
@ExtendWith(SuiteExtension.class)
class GeneratedClientIT {
    private static final String DAY = TrackedIndicator.day(0);
    /** A double ends at the 17th digit. */
    private static final BigDecimal EXACT = new BigDecimal("1234.567890123456789");

    private final RunningSuite suite;
    private TrackedIndicator indicator;
    private ApiClient client;

    GeneratedClientIT(RunningSuite suite) {
        this.suite = suite;
    }

    @BeforeEach
    void a_client_of_the_agency() {
        indicator = TrackedIndicator.define(suite);
        String token = suite.token("cnipa", "submitter");
        client = new ApiClient();
        client.updateBaseUri(suite.indicators().base().toString());
        client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + token));
    }

    @Test
    void a_value_is_posted_and_comes_back_to_the_last_digit_with_its_nulls() throws Exception {
        Observation recorded = submit();

        assertThat(recorded.getValue()).isEqualByComparingTo(EXACT);
        assertThat(recorded.getPeriodType()).isEqualTo(PeriodType.D);
        assertThat(recorded.getReleasedAt()).isNull();
        assertThat(recorded.getMissingReason()).isNull();
        assertThat(recorded.getNumerator()).isNull();
        assertThat(recorded.getProvenance()).isNull();
        assertThat(recorded.getPublishedAt()).isNotNull();
        assertThat(observation(recorded.getId()))
                .usingRecursiveComparison()
                .ignoringFields("position")
                .isEqualTo(recorded);
    }

    @Test
    void a_report_is_read_with_its_nulls() throws Exception {
        PlanReport report = reportOf(submit());
        IndicatorEntry entry = report.getIndicators().get(0);
        Assessment assessment = entry.getAssessment();

        assertThat(report.getUpTo()).containsKey("/indicator-service");
        assertThat(entry.getLatest().getValue()).isEqualByComparingTo(EXACT);
        assertThat(entry.getLatest().getReleaseAssumed()).isTrue();
        assertThat(entry.getBaseline().getValue()).isZero();
        assertThat(entry.getProvenance()).isNull();
        assertThat(assessment.getAttainment()).isEqualTo(Attainment.NOT_MET);
        assertThat(assessment.getMetSince()).isNull();
        assertThat(assessment.getMetEarly()).isNull();
        assertThat(assessment.getInputs().get(0).getMissingReason()).isNull();
        assertThat(assessment.getInputs().get(0).getWithdrawn()).isNull();
    }

    @Test
    void a_member_that_an_answer_leaves_out_is_null() throws Exception {
        Indicator defined = new IndicatorsApi(client)
                .getIndicator(APIGetIndicatorRequest.newBuilder()
                        .code(indicator.code())
                        .build());

        assertThat(defined.getDefinition()).isNull();
        assertThat(defined.getEffectiveFrom()).isNull();
        assertThat(reportOf(submit()).getUpTo()).isNotEmpty();
        assertThat(report(true).getGeneratedAt()).isNull();
        assertThat(report(true).getUpTo()).isNull();
    }

    @Test
    void many_values_are_posted_as_typed_rows() throws Exception {
        ObservationRow row = new ObservationRow()
                .indicator(indicator.code())
                .period(DAY)
                .value(EXACT)
                .releasedAtBasis(ReleaseBasis.ASSUMED);

        ImportReport report = new ImportsApi(client)
                .importObservations(APIImportObservationsRequest.newBuilder()
                        .observationRow(List.of(row))
                        .idempotencyKey(key())
                        .build());

        assertThat(report.getRecorded()).isEqualTo(1);
        assertThat(report.getErrorCount()).isZero();
    }

    @Test
    void a_refusal_tells_its_status_and_problem() {
        ObservationSubmission impossible =
                new ObservationSubmission().period("2025-Q5").value(EXACT);

        assertThatThrownBy(() -> submit(impossible)).isInstanceOfSatisfying(ApiException.class, refused -> {
            assertThat(refused.getCode()).isEqualTo(422);
            assertThat(refused.getResponseBody()).contains("/problems/rules-broken");
        });
    }

    private Observation submit() throws ApiException {
        ObservationSubmission submission =
                new ObservationSubmission().period(DAY).value(EXACT).releasedAtBasis(ReleaseBasis.ASSUMED);
        return submit(submission);
    }

    private Observation submit(ObservationSubmission submission) throws ApiException {
        return new ObservationsApi(client)
                .submitObservation(APISubmitObservationRequest.newBuilder()
                        .code(indicator.code())
                        .observationSubmission(submission)
                        .idempotencyKey(key())
                        .build());
    }

    private Observation observation(UUID id) throws ApiException {
        return new ObservationsApi(client)
                .getObservation(APIGetObservationRequest.newBuilder().id(id).build());
    }

    private PlanReport reportOf(Observation recorded) throws Exception {
        Long position = await().until(() -> observation(recorded.getId()).getPosition(), Objects::nonNull);
        return report(false, "/indicator-service:" + position);
    }

    private PlanReport report(boolean canonical, String... reached) throws Exception {
        var reports = new org.waymark.client.reporting.ApiClient();
        reports.updateBaseUri(suite.reports().base().toString());
        return new ReportsApi(reports)
                .getScorecard(APIGetScorecardRequest.newBuilder()
                        .plan(indicator.plan())
                        .canonical(canonical)
                        .minPosition(List.of(reached))
                        .build());
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
