/**
 * Decisions on milestones: the agency that is to reach one says that it has, with evidence; other eyes accept or refuse
 * that. Neither the person nor the body that reached it accepts it.
 */
package org.waymark.project.acceptance;
