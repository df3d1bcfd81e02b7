/**
 * Progress of many projects in one file: drafts of reports, and reports written anew, by the rules that hold for one. In
 * JSON a row is a report; in CSV a report has a row for each of its tasks.
 */
package org.waymark.project.progressfile;
