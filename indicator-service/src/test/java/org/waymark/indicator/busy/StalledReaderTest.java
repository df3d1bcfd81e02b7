package org.waymark.indicator.busy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.waymark.indicator.Client.newIndicator;
import static org.waymark.indicator.Client.submit;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StalledReaderTest {
    private static final int EXPORTS_AT_ONCE = 4;

    @TestHTTPResource("/")
    URI service;

    @Inject
    DataSource database;

    private final List<Socket> readers = new ArrayList<>();
    private String list;

    @BeforeEach
    void manyObservations() throws SQLException {
        String indicator = newIndicator();
        list = "/api/v1/indicators/" + indicator + "/observations";
        submit(indicator, "{\"period\":\"1999\",\"value\":1,\"note\":\"%s\"}".formatted("n".repeat(500)))
                .statusCode(201);
        fill(indicator);
    }

    @AfterEach
    void leave() throws IOException {
        for (Socket reader : readers) {
            reader.close();
        }
    }

    @Test
    void readers_that_stop_reading_lose_their_slots_and_the_database_its_old_snapshots() throws Exception {
        for (int i = 0; i < EXPORTS_AT_ONCE; i++) {
            readers.add(reader());
        }
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(openExports()).isEqualTo(EXPORTS_AT_ONCE));
        await().atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> assertThat(openExports()).isZero());
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() ->
                        given().accept("text/csv").get(list + "?area=CN").then().statusCode(200));
        for (Socket reader : readers) {
            assertThat(new String(rest(reader), StandardCharsets.UTF_8))
                    .as("the answer does not look complete")
                    .doesNotEndWith("0\r\n\r\n");
        }
    }

    private static byte[] rest(Socket reader) throws IOException {
        reader.setSoTimeout(5_000);
        try (InputStream in = reader.getInputStream()) {
            return in.readAllBytes();
        } catch (IOException reset) {
            return new byte[0];
        }
    }

    private Socket reader() throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(8 * 1024);
        socket.connect(new InetSocketAddress(service.getHost(), service.getPort()));
        socket.getOutputStream()
                .write("GET %s HTTP/1.1\r\nHost: x\r\nAccept: text/csv\r\n\r\n"
                        .formatted(list)
                        .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    /** Transactions that wait for their reader. */
    private int openExports() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select count(*) from pg_stat_activity where state = 'idle in transaction'"
                                + " and datname = current_database() and state_change < now() - interval '300 ms'");
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }

    private void fill(String indicator) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement series = connection.prepareStatement(
                        """
                        insert into observation
                        select gen_random_uuid(), ?, 'CN-' || n % 40, 'b' || n / 4000, (1900 + n / 40 % 100)::text, 'A',
                               make_date(1900 + n / 40 % 100, 12, 31), 1
                        from generate_series(1, 20000) n
                        """);
                PreparedStatement vintages = connection.prepareStatement(
                        """
                        insert into vintage
                        select (jsonb_populate_record(v, jsonb_build_object('observation', o.id))).*
                        from vintage v join observation first on first.id = v.observation and first.period = '1999'
                             and first.area = 'CN'
                        join observation o on o.indicator = first.indicator and o.id <> first.id
                        where first.indicator = ?
                        """)) {
            series.setString(1, indicator);
            series.executeUpdate();
            vintages.setString(1, indicator);
            vintages.executeUpdate();
        }
    }
}
