package org.waymark.reporting.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.reporting.document.DocumentPage;
import org.waymark.reporting.document.Example;

/** Even a page into which somebody got markup makes the service ask for nothing. */
class NothingIsFetchedTest {
    private final Queue<String> asked = new ConcurrentLinkedQueue<>();
    private HttpServer neighbour;

    @BeforeEach
    void a_neighbour_that_remembers_who_asks() throws IOException {
        neighbour = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        neighbour.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().toString());
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        neighbour.start();
    }

    @AfterEach
    void stop() {
        neighbour.stop(0);
    }

    @Test
    void neither_pictures_nor_styles_nor_fonts_nor_files(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        String host = "http://127.0.0.1:" + neighbour.getAddress().getPort();
        String html = "<!DOCTYPE html><html lang=\"en\"><head><title>t</title><link /><style>@import url('" + host
                + "/a.css');"
                + "@font-face{font-family:x;src:url('" + host + "/x.ttf')} p{background:url('" + host
                + "/b.png')}</style></head><body><h1>t</h1><p>text</p><img src=\"" + host + "/c.png\" alt=\"c\" />"
                + "<img src=\"" + secret.toUri() + "\" alt=\"d\" /><object data=\"" + host
                + "/e.svg\" type=\"image/svg+xml\"></object><svg xmlns=\"http://www.w3.org/2000/svg\""
                + " xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 9 9\" aria-label=\"f\"><image xlink:href=\""
                + host + "/f.png\" href=\"" + host + "/f.png\" width=\"9\" height=\"9\"/></svg></body></html>";

        byte[] pdf = DocumentPdf.written(Example.with(""), PrintedPage.of(html, DocumentPage.STYLE_SHEET));

        try (PDDocument read = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(read)).contains("text").doesNotContain("secret");
        }
        assertThat(asked).isEmpty();
    }

    @Test
    void a_document_type_with_entities_is_no_page() {
        String html = "<!DOCTYPE html><!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><html>&x;</html>";

        assertThatThrownBy(() -> PrintedPage.of(html, DocumentPage.STYLE_SHEET))
                .isInstanceOf(IllegalStateException.class)
                .rootCause()
                .hasMessageContaining("DOCTYPE");
    }
}
