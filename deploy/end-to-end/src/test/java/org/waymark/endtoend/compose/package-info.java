/** The Compose file against what it starts. */
package org.waymark.endtoend.compose;
