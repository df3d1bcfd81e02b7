package org.waymark.indicator.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.waymark.foundation.database.Connections;
import org.waymark.foundation.slot.CallerClass;
import org.waymark.indicator.Client;
import org.waymark.indicator.observation.Visibility;

@QuarkusTest
class LongExportTest {
    @Inject
    Connections connections;

    @Inject
    ExportObservations exportObservations;

    @ConfigProperty(name = "waymark.export.longest")
    Duration longest;

    @Test
    void a_reader_may_pause_for_as_long_as_an_export_may_take() throws Exception {
        List<Duration> whileWriting = new ArrayList<>();
        exportObservations.write(
                everything(), null, ListingFormat.CSV, false, CallerClass.ANONYMOUS, new OutputStream() {
                    @Override
                    public void write(int one) throws IOException {
                        try {
                            whileWriting.add(longestPause());
                        } catch (SQLException failure) {
                            throw new IOException(failure);
                        }
                    }
                });
        assertThat(whileWriting).isNotEmpty().containsOnly(longest);
        assertThat(longestPause()).isEqualTo(Duration.ofSeconds(30));
    }

    private Duration longestPause() throws SQLException {
        try (Connection connection = connections.get();
                ResultSet row = connection
                        .createStatement()
                        .executeQuery("select extract(epoch from"
                                + " current_setting('idle_in_transaction_session_timeout')::interval)::int")) {
            row.next();
            return Duration.ofSeconds(row.getInt(1));
        }
    }

    private static ListingQuery everything() {
        return new ListingQuery(
                Client.newIndicator(),
                null,
                null,
                null,
                null,
                null,
                null,
                Visibility.ofAnybody(LocalDate.now()),
                null,
                null,
                null,
                false);
    }
}
