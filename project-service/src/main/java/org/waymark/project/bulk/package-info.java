/**
 * Files of many rows about many projects: read into memory, all errors of all rows at once, recorded whole or without the
 * rows in error, and sent back with what became of each row. What a row is, the capability says that takes the file.
 */
package org.waymark.project.bulk;
