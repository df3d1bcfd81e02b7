package org.waymark.reporting.sdmx.message;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.waymark.reporting.sdmx.artefact.Artefact;
import org.waymark.reporting.sdmx.artefact.ArtefactType;
import org.waymark.reporting.sdmx.artefact.DataConstraint;
import org.waymark.reporting.sdmx.artefact.DataStructure;
import org.waymark.reporting.sdmx.artefact.Dataflow;
import org.waymark.reporting.sdmx.artefact.Item;
import org.waymark.reporting.sdmx.artefact.ItemScheme;
import org.waymark.reporting.sdmx.artefact.Reference;

/** Writes structural metadata as SDMX-JSON 2.0. */
public final class StructureJson {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final String SCHEMA =
            "https://raw.githubusercontent.com/sdmx-twg/sdmx-json/master/structure-message/tools/schemas/2.0.0/sdmx-json-structure-schema.json";

    private final StructureMessage message;
    private final JsonGenerator json;

    private StructureJson(StructureMessage message, JsonGenerator json) {
        this.message = message;
        this.json = json;
    }

    public static byte[] of(StructureMessage message) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(bytes)) {
            new StructureJson(message, json).write();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    private void write() throws IOException {
        json.writeStartObject();
        JsonMeta.write(json, SCHEMA, message.id(), message.prepared());
        json.writeObjectFieldStart("data");
        for (ArtefactType type : ArtefactType.values()) {
            List<Shown> ofType = message.artefacts().stream()
                    .filter(shown -> shown.artefact().reference().type() == type)
                    .toList();
            if (!ofType.isEmpty()) {
                json.writeArrayFieldStart(type.collection());
                for (Shown shown : ofType) {
                    artefact(shown.artefact(), shown.stub());
                }
                json.writeEndArray();
            }
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void artefact(Artefact artefact, boolean stub) throws IOException {
        Reference reference = artefact.reference();
        json.writeStartObject();
        json.writeStringField("id", reference.id());
        json.writeStringField("version", Reference.VERSION);
        json.writeStringField("agencyID", reference.agency());
        json.writeBooleanField("isExternalReference", stub);
        JsonNames.write(json, "name", artefact.name(), message.language());
        if (artefact instanceof Dataflow flow) {
            JsonNames.write(json, "description", flow.description(), message.language());
        }
        self(reference.urn());
        if (!stub) {
            content(artefact);
        }
        json.writeEndObject();
    }

    private void self(String urn) throws IOException {
        json.writeArrayFieldStart("links");
        json.writeStartObject();
        json.writeStringField("rel", "self");
        json.writeStringField("urn", urn);
        json.writeEndObject();
        json.writeEndArray();
    }

    private void content(Artefact artefact) throws IOException {
        if (artefact instanceof ItemScheme scheme) {
            items(scheme);
        } else if (artefact instanceof DataStructure structure) {
            ComponentsJson.write(json, structure);
        } else if (artefact instanceof Dataflow flow) {
            json.writeStringField("structure", flow.structure().urn());
        } else if (artefact instanceof DataConstraint constraint) {
            ConstraintJson.write(json, constraint);
        }
    }

    private void items(ItemScheme scheme) throws IOException {
        json.writeBooleanField("isPartial", scheme.partial());
        if (scheme.items().isEmpty()) {
            return;
        }
        json.writeArrayFieldStart(
                switch (scheme.reference().type()) {
                    case CODELIST -> "codes";
                    case CONCEPT_SCHEME -> "concepts";
                    default -> "agencies";
                });
        for (Item item : scheme.items()) {
            json.writeStartObject();
            json.writeStringField("id", item.id());
            JsonNames.write(json, "name", item.name(), message.language());
            if (item.parent() != null) {
                json.writeStringField("parent", item.parent());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
