/**
 * How things are shown (RFC 9110, representations): in the format that {@code Accept} chooses; a list page by page; a
 * single thing with an ETag, which saves a later GET the answer and tells a later PUT what it was written against.
 */
package org.waymark.foundation.representation;
