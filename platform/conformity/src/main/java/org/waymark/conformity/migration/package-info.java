/**
 * Holds migrations to what lets an old and a new version run on the same tables: a migration only adds. What takes away
 * comes a release later, in a migration that says so in its first line.
 */
package org.waymark.conformity.migration;
