/**
 * The rows of a file, one after the other, in the formats that are taken, and the file sent back with what is wrong
 * beside each row. Which columns there are, the service says. Memory does not grow with the file.
 */
package org.waymark.foundation.rows;
