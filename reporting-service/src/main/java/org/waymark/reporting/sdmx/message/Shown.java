package org.waymark.reporting.sdmx.message;

import org.waymark.reporting.sdmx.artefact.Artefact;

/** @param stub only what identifies it is shown, and its name */
public record Shown(Artefact artefact, boolean stub) {}
