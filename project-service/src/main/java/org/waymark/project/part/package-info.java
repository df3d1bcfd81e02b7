/**
 * Parts of a project that its agencies put as a whole and edit themselves: risks, contributions, pilots, funding. A
 * later version never holds before an earlier one and never only in days to come, so the last recorded version is the
 * one in effect today.
 */
package org.waymark.project.part;
