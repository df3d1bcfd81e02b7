/**
 * A document as DOCX: headings, lists and tables by styles, so that whoever edits it finds a structure. Charts are left
 * out, with what they show in words in their place.
 */
package org.waymark.reporting.document.docx;
