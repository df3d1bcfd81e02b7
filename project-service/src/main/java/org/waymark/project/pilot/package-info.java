/** Pilots (试点) of a project: what is tried in one region before it is done everywhere, and what came of it. */
package org.waymark.project.pilot;
