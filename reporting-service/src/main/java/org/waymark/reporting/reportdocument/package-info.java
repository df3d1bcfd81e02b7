/**
 * What the documents of several reports have in common: their head, the sentences and tables about targets and projects,
 * what needs attention, the trace of each verdict. Numbers are those of the report; none is made here.
 */
package org.waymark.reporting.reportdocument;
