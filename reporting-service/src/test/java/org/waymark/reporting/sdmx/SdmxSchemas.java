package org.waymark.reporting.sdmx;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.waymark.contracts.EventJson;
import org.xml.sax.SAXException;

/** The schemas of SDMX 3.0, as they were published. */
final class SdmxSchemas {
    private static final String PLACE = "/sdmx-schemas/";
    private static final Schema MESSAGE = message();

    private SdmxSchemas() {}

    /** @param kind structure or data */
    static List<String> faults(String kind, String json) {
        try (InputStream file =
                SdmxSchemas.class.getResourceAsStream(PLACE + "json/sdmx-json-" + kind + "-schema.json")) {
            ObjectNode schema = (ObjectNode) EventJson.mapper().readTree(file);
            // It names no version of JSON Schema; its words are those of draft 7.
            schema.remove(List.of("$schema", "id", "$id"));
            JsonNode message = SdmxClient.tree(json);
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                    .getSchema(schema)
                    .validate(message)
                    .stream()
                    .map(Object::toString)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> faultsOfXml(String xml) {
        try {
            MESSAGE.newValidator().validate(new StreamSource(new StringReader(xml)));
            return List.of();
        } catch (SAXException fault) {
            return List.of(fault.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Schema message() {
        try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(SdmxSchemas.class.getResource(PLACE + "xml/SDMXMessage.xsd"));
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }
}
