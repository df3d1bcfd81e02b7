package org.waymark.reporting.sdmx.message;

import javax.xml.stream.XMLStreamException;
import org.waymark.reporting.sdmx.artefact.Component;
import org.waymark.reporting.sdmx.artefact.Component.Role;
import org.waymark.reporting.sdmx.artefact.DataStructure;
import org.waymark.reporting.sdmx.artefact.Reference;

/** The components of a structure in SDMX-ML. */
final class ComponentsXml {
    private ComponentsXml() {}

    static void write(Xml xml, DataStructure structure) throws XMLStreamException {
        xml.open(Xml.STR, "DataStructureComponents");
        xml.open(Xml.STR, "DimensionList", list(structure, "DimensionDescriptor"));
        int position = 1;
        for (Component dimension : structure.of(Role.DIMENSION)) {
            xml.open(
                    Xml.STR,
                    "Dimension",
                    "urn",
                    urn(structure, "Dimension", dimension),
                    "id",
                    dimension.id(),
                    "position",
                    String.valueOf(position++));
            meaning(xml, dimension);
            xml.close();
        }
        for (Component time : structure.of(Role.TIME_DIMENSION)) {
            xml.open(Xml.STR, "TimeDimension", "urn", urn(structure, "TimeDimension", time), "id", time.id());
            meaning(xml, time);
            xml.close();
        }
        xml.close();
        xml.open(Xml.STR, "AttributeList", list(structure, "AttributeDescriptor"));
        for (Component attribute : structure.of(Role.ATTRIBUTE)) {
            xml.open(
                    Xml.STR,
                    "Attribute",
                    "urn",
                    urn(structure, "DataAttribute", attribute),
                    "id",
                    attribute.id(),
                    "usage",
                    "optional");
            meaning(xml, attribute);
            xml.open(Xml.STR, "AttributeRelationship");
            xml.empty(Xml.STR, "Observation");
            xml.close();
            xml.close();
        }
        xml.close();
        xml.open(Xml.STR, "MeasureList", list(structure, "MeasureDescriptor"));
        for (Component measure : structure.of(Role.MEASURE)) {
            xml.open(
                    Xml.STR,
                    "Measure",
                    "urn",
                    urn(structure, "Measure", measure),
                    "id",
                    measure.id(),
                    "usage",
                    "optional");
            meaning(xml, measure);
            xml.close();
        }
        xml.close();
        xml.close();
    }

    private static String[] list(DataStructure structure, String descriptor) {
        return new String[] {"urn", urn(structure, descriptor, descriptor), "id", descriptor};
    }

    private static String urn(DataStructure structure, String className, Component component) {
        return urn(structure, className, component.id());
    }

    private static String urn(DataStructure structure, String className, String id) {
        return "urn:sdmx:org.sdmx.infomodel.datastructure." + className + "="
                + structure.reference().text() + "." + id;
    }

    private static void meaning(Xml xml, Component component) throws XMLStreamException {
        xml.text(Xml.STR, "ConceptIdentity", Reference.conceptUrn(component.id()));
        xml.open(Xml.STR, "LocalRepresentation");
        if (component.isCoded()) {
            xml.text(Xml.STR, "Enumeration", component.codelist().urn());
        } else {
            xml.empty(Xml.STR, "TextFormat", "textType", component.type().sdmx());
        }
        xml.close();
    }
}
