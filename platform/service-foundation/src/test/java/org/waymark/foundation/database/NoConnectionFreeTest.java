package org.waymark.foundation.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.waymark.foundation.relay.JournalDatabase;

class NoConnectionFreeTest {
    @Test
    void a_pool_whose_connections_are_all_in_use_is_told_from_everything_else() throws SQLException {
        PGSimpleDataSource database = new JournalDatabase().source;
        try (AgroalDataSource pool = pool(database.getUrl(), database)) {
            Connection all = pool.getConnection();
            SQLException none = catchThrowableOfType(SQLException.class, pool::getConnection);
            assertThat(NoConnectionFree.isMeantBy(none)).isTrue();
            assertThat(NoConnectionFree.couldNotConnect(none)).isFalse();
            assertThat(new DatabaseFailure(none).hadNoConnection()).isTrue();

            SQLException refused = catchThrowableOfType(
                    SQLException.class, () -> all.createStatement().execute("nonsense"));
            assertThat(NoConnectionFree.isMeantBy(refused)).isFalse();
            all.close();
            SQLException closed = catchThrowableOfType(SQLException.class, all::createStatement);
            assertThat(NoConnectionFree.isMeantBy(closed)).as("a fault of ours").isFalse();
        }
    }

    @Test
    void a_database_that_does_not_answer_while_connecting_is_away() throws Exception {
        try (ServerSocket silent = new ServerSocket(0);
                AgroalDataSource pool = pool(
                        "jdbc:postgresql://localhost:" + silent.getLocalPort() + "/none", new PGSimpleDataSource())) {
            SQLException none = catchThrowableOfType(SQLException.class, pool::getConnection);
            assertThat(NoConnectionFree.couldNotConnect(none)).isTrue();
            assertThat(NoConnectionFree.isMeantBy(none)).isFalse();
        }
    }

    private static AgroalDataSource pool(String url, PGSimpleDataSource access) throws SQLException {
        String user = access.getUser() == null ? "nobody" : access.getUser();
        String password = access.getPassword() == null ? "" : access.getPassword();
        return AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool -> pool.maxSize(1)
                        .acquisitionTimeout(Duration.ofMillis(300))
                        .connectionFactoryConfiguration(connection -> connection
                                .jdbcUrl(url)
                                .principal(new NamePrincipal(user))
                                .credential(new SimplePassword(password)))));
    }
}
