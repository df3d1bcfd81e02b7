/**
 * Special projects of a plan: their tasks and the agencies responsible. Where the source has lost the agencies,
 * responsibility is marked as not known, and nobody else is named. An <em>open-ended</em> list (…等) says that
 * more take part than are named. A version counts from the day its responsibility takes effect.
 */
package org.waymark.project.specialproject;
