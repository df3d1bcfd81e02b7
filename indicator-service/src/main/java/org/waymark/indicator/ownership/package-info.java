/**
 * Ownership: whose an observation is, and so who may revise the value that counts publicly or take it back. It is asked
 * by every way in: single submissions, files, jobs and decisions.
 */
package org.waymark.indicator.ownership;
