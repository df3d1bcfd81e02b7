/**
 * Reading observations: lists and files of an indicator, and the history of one observation. Everybody sees what is
 * public; drafts are seen by their agency and by some roles.
 */
package org.waymark.indicator.reading;
