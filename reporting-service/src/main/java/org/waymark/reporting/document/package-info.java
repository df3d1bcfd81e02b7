/**
 * Documents as people print and file them: a {@link org.waymark.reporting.document.Document} in one language, made once
 * and written as a page, as PDF from that same page, and as DOCX.
 *
 * <p>All text is formed before: who writes a document computes nothing and looks nothing up, so that the three say the
 * same. Nothing is fetched while writing, neither from the network nor from the disk. A document written twice is the
 * same bytes, wherever its instant is the same.
 */
package org.waymark.reporting.document;
