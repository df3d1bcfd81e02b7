package org.waymark.reporting.sdmx.message;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.waymark.foundation.problem.Text;

/** SDMX-ML as it is written: its prefixes, and text that XML can hold. */
final class Xml {
    static final String MES = "mes";
    static final String STR = "str";
    static final String COM = "com";
    private static final String SCHEMAS = "http://www.sdmx.org/resources/sdmxml/schemas/v3_0/";
    private static final String NO_XML = "[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";

    private final XMLStreamWriter out;

    Xml(OutputStream bytes) throws XMLStreamException {
        out = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
    }

    void begin() throws XMLStreamException {
        out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        out.writeStartElement(MES, "Structure", SCHEMAS + "message");
        out.writeNamespace(MES, SCHEMAS + "message");
        out.writeNamespace(STR, SCHEMAS + "structure");
        out.writeNamespace(COM, SCHEMAS + "common");
    }

    void end() throws XMLStreamException {
        out.writeEndElement();
        out.writeEndDocument();
        out.close();
    }

    Xml open(String prefix, String name, String... attributes) throws XMLStreamException {
        out.writeStartElement(prefix, name, namespace(prefix));
        attributes(attributes);
        return this;
    }

    void close() throws XMLStreamException {
        out.writeEndElement();
    }

    void empty(String prefix, String name, String... attributes) throws XMLStreamException {
        out.writeEmptyElement(prefix, name, namespace(prefix));
        attributes(attributes);
    }

    void text(String prefix, String name, String text, String... attributes) throws XMLStreamException {
        open(prefix, name, attributes);
        out.writeCharacters(storable(text));
        close();
    }

    /** In every language that there is. */
    void texts(String name, Text text) throws XMLStreamException {
        text(name, "zh", text.zh());
        text(name, "en", text.en());
    }

    private void text(String name, String language, String text) throws XMLStreamException {
        if (text != null) {
            out.writeStartElement(COM, name, namespace(COM));
            out.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "lang", language);
            out.writeCharacters(storable(text));
            close();
        }
    }

    private void attributes(String... namesAndValues) throws XMLStreamException {
        for (int at = 0; at < namesAndValues.length; at += 2) {
            out.writeAttribute(namesAndValues[at], storable(namesAndValues[at + 1]));
        }
    }

    private static String namespace(String prefix) {
        return switch (prefix) {
            case MES -> SCHEMAS + "message";
            case STR -> SCHEMAS + "structure";
            default -> SCHEMAS + "common";
        };
    }

    private static String storable(String text) {
        return text.replaceAll(NO_XML, "\uFFFD");
    }
}
