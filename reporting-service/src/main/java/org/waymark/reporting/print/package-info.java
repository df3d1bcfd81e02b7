/** Reports as documents to be printed and filed: PDF and DOCX, in one language, within a limit of rows. */
package org.waymark.reporting.print;
