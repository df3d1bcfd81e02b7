/**
 * Milestones of many projects in one file: a row says of one milestone what a PUT of it says, by the same rules. Rows may
 * depend on rows of the same file.
 */
package org.waymark.project.milestonefile;
