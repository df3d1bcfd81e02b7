/**
 * Projects are <em>flagged</em> while an indicator to which they contribute is OFF_COURSE by its latest assessment under
 * the project's plan, in whatever area. A clock compares what is so with what was told last: after a pause it finds all
 * that it missed, and tells each change once.
 */
package org.waymark.project.flag;
