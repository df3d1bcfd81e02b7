package org.waymark.reporting.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.waymark.backing.testing.BackingServices;
import org.waymark.reporting.document.docx.DocumentDocx;
import org.waymark.reporting.document.pdf.DocumentPdf;

@QuarkusTest
@WithTestResource(value = BackingServices.class, initArgs = @ResourceArg(name = "database", value = "reporting"))
class DocumentFilesTest {
    @Inject
    DocumentPage page;

    @Inject
    DocumentPdf pdf;

    @Inject
    DocumentDocx docx;

    @Test
    void a_page_says_what_the_document_says_and_its_text_is_no_markup() {
        assertThat(page.of(Example.with("<script>alert(1)</script>")))
                .contains("<html lang=\"zh-CN\"", "8项目标中6项已达到目标值。", "8,539.90", "&lt;script&gt;alert(1)")
                .doesNotContain("<script", "style=");
    }

    @Test
    void pdf_has_its_text_tags_bookmarks_language_title_and_font() throws IOException {
        byte[] bytes = pdf.of(Example.with("正文"));
        try (PDDocument read = Loader.loadPDF(bytes)) {
            assertThat(new PDFTextStripper().getText(read)).contains("8项目标中6项已达到目标值。", "8,539.90", "快于预期", "正文");
            var catalog = read.getDocumentCatalog();
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("zh-CN");
            assertThat(read.getDocumentInformation().getTitle()).isEqualTo("示例规划");
            var bookmark = catalog.getDocumentOutline().getFirstChild();
            assertThat(bookmark.getTitle()).isEqualTo("示例规划");
            assertThat(bookmark.getFirstChild().getTitle()).isEqualTo("结论");
            assertThat(bookmark.getFirstChild().getFirstChild().getTitle()).isEqualTo("指标");
            for (var page : read.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    assertThat(font.getName()).containsPattern("WaymarkSansSC-(Regular|Bold)$");
                    assertThat(font.isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void the_same_document_is_the_same_bytes() throws InterruptedException {
        byte[] first = pdf.of(Example.with("正文"));
        byte[] word = docx.of(Example.with("正文"));
        Thread.sleep(2_100); // an archive's clock knows every other second
        assertThat(pdf.of(Example.with("正文"))).isEqualTo(first);
        assertThat(docx.of(Example.with("正文"))).isEqualTo(word);
    }

    @Test
    void docx_has_its_text_headings_and_repeated_header() throws IOException {
        byte[] bytes = docx.of(Example.with("正文"));
        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            assertThat(new XWPFWordExtractor(read).getText()).contains("8项目标中6项已达到目标值。", "8,539.90", "快于预期", "正文");
            assertThat(read.getParagraphs())
                    .extracting(paragraph -> paragraph.getStyle())
                    .contains("Title", "Heading1", "Heading2", "Heading3", "Lead");
            assertThat(read.getTables().get(0).getRow(0).isRepeatHeader()).isTrue();
            assertThat(read.getProperties().getCoreProperties().getTitle()).isEqualTo("示例规划");
        }
    }

    @Test
    void files_to_look_at() throws IOException {
        String folder = System.getProperty("documents.folder");
        if (folder != null) {
            Files.write(Path.of(folder, "example.pdf"), pdf.of(Example.with("正文 𠮷 end")));
            Files.write(Path.of(folder, "example.docx"), docx.of(Example.with("正文")));
            Files.writeString(Path.of(folder, "example.html"), page.of(Example.with("正文")));
        }
    }
}
