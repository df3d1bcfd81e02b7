package org.waymark.reporting.sdmx.artefact;

import java.util.List;
import org.waymark.foundation.problem.Text;

/** A piece of structural metadata that is maintained as a whole. */
public sealed interface Artefact permits ItemScheme, DataStructure, Dataflow, DataConstraint {
    Reference reference();

    Text name();

    /** What it refers to, each once. */
    List<Reference> references();
}
