package org.waymark.reporting.sdmx.message;

import java.io.ByteArrayOutputStream;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.waymark.reporting.sdmx.artefact.Artefact;
import org.waymark.reporting.sdmx.artefact.ArtefactType;
import org.waymark.reporting.sdmx.artefact.DataConstraint;
import org.waymark.reporting.sdmx.artefact.DataStructure;
import org.waymark.reporting.sdmx.artefact.Dataflow;
import org.waymark.reporting.sdmx.artefact.Item;
import org.waymark.reporting.sdmx.artefact.ItemScheme;
import org.waymark.reporting.sdmx.artefact.Reference;

/** Writes structural metadata as SDMX-ML 3.0. */
public final class StructureXml {
    private final StructureMessage message;
    private final Xml xml;

    private StructureXml(StructureMessage message, Xml xml) {
        this.message = message;
        this.xml = xml;
    }

    public static byte[] of(StructureMessage message) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new StructureXml(message, new Xml(bytes)).write();
        } catch (XMLStreamException inMemory) {
            throw new IllegalStateException(inMemory);
        }
        return bytes.toByteArray();
    }

    private void write() throws XMLStreamException {
        xml.begin();
        xml.open(Xml.MES, "Header");
        xml.text(Xml.MES, "ID", message.id());
        xml.text(Xml.MES, "Test", "false");
        xml.text(Xml.MES, "Prepared", message.prepared().toString());
        xml.empty(Xml.MES, "Sender", "id", StructureMessage.SENDER);
        xml.close();
        xml.open(Xml.MES, "Structures");
        for (ArtefactType type : ArtefactType.values()) {
            List<Shown> ofType = message.artefacts().stream()
                    .filter(shown -> shown.artefact().reference().type() == type)
                    .toList();
            if (!ofType.isEmpty()) {
                xml.open(Xml.STR, type.className() + "s");
                for (Shown shown : ofType) {
                    artefact(shown.artefact(), shown.stub());
                }
                xml.close();
            }
        }
        xml.close();
        xml.end();
    }

    private void artefact(Artefact artefact, boolean stub) throws XMLStreamException {
        begin(artefact, stub);
        if (artefact instanceof DataConstraint constraint) {
            ConstraintXml.annotations(xml, constraint);
        }
        xml.texts("Name", artefact.name());
        if (artefact instanceof Dataflow flow) {
            xml.texts("Description", flow.description());
        }
        if (!stub) {
            content(artefact);
        }
        xml.close();
    }

    private void begin(Artefact artefact, boolean stub) throws XMLStreamException {
        Reference reference = artefact.reference();
        String name = reference.type().className();
        String external = String.valueOf(stub);
        if (reference.equals(Reference.AGENCIES)) {
            // The one scheme that SDMX-ML gives no version.
            xml.open(
                    Xml.STR,
                    name,
                    "urn",
                    reference.urn(),
                    "isExternalReference",
                    external,
                    "agencyID",
                    reference.agency(),
                    "id",
                    reference.id());
        } else if (artefact instanceof ItemScheme scheme) {
            xml.open(
                    Xml.STR,
                    name,
                    "urn",
                    reference.urn(),
                    "isExternalReference",
                    external,
                    "agencyID",
                    reference.agency(),
                    "id",
                    reference.id(),
                    "version",
                    Reference.VERSION,
                    "isPartial",
                    String.valueOf(scheme.partial()));
        } else if (artefact instanceof DataConstraint) {
            xml.open(
                    Xml.STR,
                    name,
                    "urn",
                    reference.urn(),
                    "isExternalReference",
                    external,
                    "agencyID",
                    reference.agency(),
                    "id",
                    reference.id(),
                    "version",
                    Reference.VERSION,
                    "role",
                    "Actual");
        } else {
            xml.open(
                    Xml.STR,
                    name,
                    "urn",
                    reference.urn(),
                    "isExternalReference",
                    external,
                    "agencyID",
                    reference.agency(),
                    "id",
                    reference.id(),
                    "version",
                    Reference.VERSION);
        }
    }

    private void content(Artefact artefact) throws XMLStreamException {
        if (artefact instanceof ItemScheme scheme) {
            items(scheme);
        } else if (artefact instanceof DataStructure structure) {
            ComponentsXml.write(xml, structure);
        } else if (artefact instanceof Dataflow flow) {
            xml.text(Xml.STR, "Structure", flow.structure().urn());
        } else if (artefact instanceof DataConstraint constraint) {
            ConstraintXml.write(xml, constraint);
        }
    }

    private void items(ItemScheme scheme) throws XMLStreamException {
        String name =
                switch (scheme.reference().type()) {
                    case CODELIST -> "Code";
                    case CONCEPT_SCHEME -> "Concept";
                    default -> "Agency";
                };
        for (Item item : scheme.items()) {
            xml.open(Xml.STR, name, "urn", scheme.itemUrn(item.id()), "id", item.id());
            xml.texts("Name", item.name());
            if (item.parent() != null) {
                xml.text(Xml.STR, "Parent", item.parent());
            }
            xml.close();
        }
    }
}
