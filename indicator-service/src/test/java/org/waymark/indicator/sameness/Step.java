package org.waymark.indicator.sameness;

import io.restassured.response.Response;
import jakarta.enterprise.inject.spi.CDI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import javax.sql.DataSource;
import org.assertj.core.api.SoftAssertions;

/** One thing that happens. JSON is written with apostrophes. */
interface Step {
    /** A release day ahead. */
    String TO_COME = LocalDate.now().plusDays(200).toString();

    void take(Course course, SoftAssertions softly);

    /** Somebody reports; {@code period} is 2024 where nothing else is said. */
    static Report report(Person by, String members) {
        return new Report(by, members);
    }

    record Report(Person by, String members) {
        Step recorded() {
            return together(by, row(members, Answer.recorded()));
        }

        Step revised(int vintage, String... changed) {
            return together(by, row(members, Answer.revised(vintage, changed)));
        }

        Step unchangedAs(int vintage) {
            return together(by, row(members, Answer.unchangedAs(vintage)));
        }

        Step refused(String... rules) {
            return together(by, row(members, Answer.refused(rules)));
        }
    }

    /** Somebody reports several values at once, or where each goes alone one after another. */
    static Step together(Person by, Row... rows) {
        return (course, softly) -> softly.assertThat(
                        course.report(by, Arrays.stream(rows).map(Row::members).toList()))
                .as("%s by %s, %s", Arrays.toString(rows), by.subject(), course.way())
                .isEqualTo(Arrays.stream(rows).map(Row::expected).toList());
    }

    record Row(String members, Answer expected) {}

    static Row row(String members, Answer expected) {
        return new Row(members.replace('\'', '"'), expected);
    }

    /** A decision, or a row with the action DELETE. */
    static Withdrawal withdraw(Person by, int vintage) {
        return new Withdrawal(by, vintage);
    }

    record Withdrawal(Person by, int vintage) {
        Step withdrawn(int withdrawal, String... changed) {
            return (course, softly) -> softly.assertThat(course.withdraw(by, vintage))
                    .as("withdrawal of %d by %s, %s", vintage, by.subject(), course.way())
                    .isEqualTo(Answer.withdrawn(withdrawal, changed));
        }

        Step refused(String rule) {
            return (course, softly) -> softly.assertThat(course.withdraw(by, vintage))
                    .as("withdrawal of %d by %s, %s", vintage, by.subject(), course.way())
                    .isEqualTo(Answer.refused(rule));
        }

        /** Each way has rules of its own for it. */
        Step refused() {
            return (course, softly) -> softly.assertThat(
                            course.withdraw(by, vintage).outcome())
                    .as("withdrawal of %d by %s, %s", vintage, by.subject(), course.way())
                    .isEqualTo(Answer.Outcome.REFUSED);
        }
    }

    static Step decide(Person by, String decision, int vintage) {
        return decide(by, decision, vintage, "");
    }

    static Step decide(Person by, String decision, int vintage, String more) {
        return (course, softly) -> softly.assertThat(course.decide(by, decision, vintage, more.replace('\'', '"'))
                        .statusCode())
                .as("%s of %d, %s", decision, vintage, course.way())
                .isEqualTo(200);
    }

    static Step refuse(Person by, String decision, int vintage, String problem) {
        return refuse(by, decision, vintage, "", problem);
    }

    static Step refuse(Person by, String decision, int vintage, String more, String problem) {
        return (course, softly) -> {
            Response refusal = course.decide(by, decision, vintage, more.replace('\'', '"'));
            softly.assertThat(refusal.statusCode() + " " + refusal.path("type"))
                    .as("%s of %d by %s, %s", decision, vintage, by.subject(), course.way())
                    .isEqualTo("403 /problems/" + problem);
        };
    }

    /** The definition is replaced by one of which only the agency that provides everywhere is a provider. */
    static Step onlyOneProvider() {
        return (course, softly) -> Indicators.onlyOneProvider(course.indicator());
    }

    /** The definition is replaced by one that asks for another number of review steps. */
    static Step review(int steps) {
        return (course, softly) -> Indicators.review(course.indicator(), steps);
    }

    /** The definition is replaced by one in another unit, which holds from today on. */
    static Step unit(String measure, int multiplier) {
        return (course, softly) -> Indicators.unit(course.indicator(), measure, multiplier);
    }

    /** Holds the indicator to rules from now on. */
    static Step rules(String rules) {
        return (course, softly) -> Indicators.rules(course.indicator(), rules.replace('\'', '"'));
    }

    /** Every embargo is over, and the clock that announces it has not come by yet. */
    static Step dayComes() {
        return inDatabase(
                """
                update vintage set released_at = current_date - 1 from observation
                where observation.id = vintage.observation and indicator = ? and released_at > current_date
                """);
    }

    /** An instance whose day has begun earlier announces everything. */
    static Step announcedMeanwhile() {
        return inDatabase(
                """
                update vintage set announced = true from observation
                where observation.id = vintage.observation and indicator = ?
                """);
    }

    /** @param sql its parameter is the indicator */
    private static Step inDatabase(String sql) {
        return (course, softly) -> {
            DataSource database = CDI.current().select(DataSource.class).get();
            try (Connection connection = database.getConnection();
                    PreparedStatement update = connection.prepareStatement(sql)) {
                update.setString(1, course.indicator());
                update.executeUpdate();
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        };
    }
}
