/**
 * What agencies owe: reports, confirmations, milestones, reviews. Each capability tells its own as a {@code DutySource};
 * here they become one list, by project and by agency, and an event when one falls due.
 */
package org.waymark.project.duty;
