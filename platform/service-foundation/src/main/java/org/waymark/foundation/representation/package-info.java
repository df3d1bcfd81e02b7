/**
 * How things are shown (RFC 9110, representations): in the format that {@code Accept} chooses, a list page by page, one
 * thing with an ETag by which a later GET saves the answer and a later PUT says what it was written against.
 */
package org.waymark.foundation.representation;
