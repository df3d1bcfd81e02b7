package org.waymark.reporting.document.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The page made ready for print: what the writer of PDF would fetch or look for stands in the page itself. */
final class PrintedPage {
    private static final String DOCTYPE = "<!DOCTYPE html>";
    private static final String[] HEADINGS = {"h1", "h2", "h3", "h4"};

    private PrintedPage() {}

    static Document of(String html, String styleSheet) {
        Document page = parsed(html);
        inline(page, styleSheet);
        addBookmarks(page);
        for (Element svg : elements(page.getDocumentElement(), "svg")) {
            svg.setAttribute("alt", svg.getAttribute("aria-label"));
            OutlinedText.in(svg);
        }
        return page;
    }

    /** Neither a document type nor an entity is read, so that a text cannot name a file or an address. */
    private static Document parsed(String html) {
        if (!html.startsWith(DOCTYPE)) {
            throw new IllegalArgumentException("no page of ours");
        }
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder()
                    .parse(new InputSource(
                            new StringReader(html.substring(DOCTYPE.length()).strip())));
        } catch (ParserConfigurationException | SAXException notWellFormed) {
            throw new IllegalStateException("the page of a document is not well-formed", notWellFormed);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void inline(Document page, String styleSheet) {
        for (Element link : elements(page.getDocumentElement(), "link")) {
            Element style = page.createElementNS(link.getNamespaceURI(), "style");
            style.appendChild(page.createTextNode(text("/META-INF/resources" + styleSheet)));
            link.getParentNode().replaceChild(style, link);
        }
    }

    private static String text(String resource) {
        try (InputStream content = PrintedPage.class.getResourceAsStream(resource)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** One for each heading, under that of the heading above it. */
    private static void addBookmarks(Document page) {
        Element bookmarks = page.createElement("bookmarks");
        List<Element> open = new ArrayList<>(List.of(bookmarks));
        int number = 0;
        for (Element heading : headings(page.getDocumentElement())) {
            int level = heading.getLocalName().charAt(1) - '0';
            while (open.size() > level) {
                open.remove(open.size() - 1);
            }
            String id = "b" + number++;
            heading.setAttribute("id", id);
            heading.setIdAttribute("id", true);
            Element bookmark = page.createElement("bookmark");
            bookmark.setAttribute("name", heading.getTextContent());
            bookmark.setAttribute("href", "#" + id);
            open.get(open.size() - 1).appendChild(bookmark);
            open.add(bookmark);
        }
        elements(page.getDocumentElement(), "head").get(0).appendChild(bookmarks);
    }

    private static List<Element> headings(Element all) {
        List<Element> found = new ArrayList<>();
        NodeList every = all.getElementsByTagNameNS("*", "*");
        for (int place = 0; place < every.getLength(); place++) {
            Element element = (Element) every.item(place);
            if (List.of(HEADINGS).contains(element.getLocalName())) {
                found.add(element);
            }
        }
        return found;
    }

    static List<Element> elements(Element within, String name) {
        NodeList found = within.getElementsByTagNameNS("*", name);
        List<Element> all = new ArrayList<>();
        for (int place = 0; place < found.getLength(); place++) {
            Node node = found.item(place);
            all.add((Element) node);
        }
        return all;
    }
}
