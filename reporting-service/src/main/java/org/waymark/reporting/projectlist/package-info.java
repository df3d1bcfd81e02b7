/** The projects of a plan as a list that can be narrowed, each with every milestone and the days it was moved from. */
package org.waymark.reporting.projectlist;
