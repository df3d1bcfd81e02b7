package org.waymark.reporting.sdmx.message;

import javax.xml.stream.XMLStreamException;
import org.waymark.reporting.sdmx.artefact.DataConstraint;

/** Which data there are, in SDMX-ML. */
final class ConstraintXml {
    private ConstraintXml() {}

    /** Before the name. */
    static void annotations(Xml xml, DataConstraint constraint) throws XMLStreamException {
        xml.open(Xml.COM, "Annotations");
        annotation(xml, "obs_count", constraint.observations());
        annotation(xml, "series_count", constraint.series());
        xml.close();
    }

    private static void annotation(Xml xml, String id, long count) throws XMLStreamException {
        xml.open(Xml.COM, "Annotation", "id", id);
        xml.text(Xml.COM, "AnnotationTitle", String.valueOf(count));
        xml.text(Xml.COM, "AnnotationType", "sdmx_metrics");
        xml.close();
    }

    static void write(Xml xml, DataConstraint constraint) throws XMLStreamException {
        xml.open(Xml.STR, "ConstraintAttachment");
        xml.text(Xml.STR, "Dataflow", constraint.dataflow().urn());
        xml.close();
        xml.open(Xml.STR, "CubeRegion", "include", "true");
        for (DataConstraint.Values values : constraint.values()) {
            xml.open(Xml.STR, "KeyValue", "id", values.dimension());
            for (String code : values.codes()) {
                xml.text(Xml.STR, "Value", code);
            }
            xml.close();
        }
        xml.close();
    }
}
