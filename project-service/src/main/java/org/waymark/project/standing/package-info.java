/**
 * How a caller stands to a project: as the agency that leads or answers alone, as its coordinator, as a participant, as
 * the office, or not at all. Every rule about who may do what to a project is asked here. Successors and delegates stand
 * as the agencies they act for.
 */
package org.waymark.project.standing;
