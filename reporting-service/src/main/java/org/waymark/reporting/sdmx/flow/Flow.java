package org.waymark.reporting.sdmx.flow;

import java.util.Iterator;
import java.util.List;
import org.waymark.foundation.problem.Text;
import org.waymark.reporting.sdmx.artefact.Component;
import org.waymark.reporting.sdmx.artefact.DataStructure;
import org.waymark.reporting.sdmx.artefact.Dataflow;
import org.waymark.reporting.sdmx.artefact.Reference;

/** A dataflow, its structure, and where its data come from. */
public interface Flow {
    /** Of the dataflow and of its structure. */
    String id();

    Text name();

    Text description();

    List<Component> components();

    /** Refuses what it cannot answer, before it reads anything. */
    default void check(RowQuestion question) {}

    /** Whether all rows of a series come one after the other. */
    default boolean comesInSeries(RowQuestion question) {
        return true;
    }

    /** Read while they are gone through, series after series. What is filtered narrows what is read, at least. */
    Iterator<DataRow> rows(RowQuestion question);

    default Reference reference() {
        return Reference.dataflow(id());
    }

    default Dataflow dataflow() {
        return new Dataflow(reference(), name(), description(), structure().reference());
    }

    default DataStructure structure() {
        return new DataStructure(Reference.dataStructure(id()), name(), components());
    }
}
