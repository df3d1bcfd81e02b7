/** Both servers once per test JVM, for {@code @QuarkusTest} and plain tests alike. */
package org.waymark.backing.testing;
