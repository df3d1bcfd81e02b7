/**
 * Milestones of projects: what is to be reached by which day, and how one can tell. The state on a day is worked out from
 * the versions and the decisions, never stored: PLANNED, SLIPPED from the day after it is due, REACHED with evidence,
 * ACCEPTED by other eyes, DROPPED. A moved date keeps the old ones. A milestone may depend on others, also of other
 * projects, in no circle; it is <em>threatened</em> when one of them is expected after its own day.
 */
package org.waymark.project.milestone;
