/**
 * The images themselves, as an engine shows them. Only with {@code -Pcontainers}, which also runs a part of the other
 * tests against containers.
 */
package org.waymark.endtoend.image;
