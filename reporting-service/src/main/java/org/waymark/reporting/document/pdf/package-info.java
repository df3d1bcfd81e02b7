/**
 * A document as tagged PDF, from the page of the document: with bookmarks, its language and title, one embedded font,
 * and charts as vectors. Nothing is fetched while it is written: the page is parsed from memory, its style sheet and
 * font come from the class path, and every other address is refused.
 */
package org.waymark.reporting.document.pdf;
