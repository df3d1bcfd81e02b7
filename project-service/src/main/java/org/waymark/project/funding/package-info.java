/** What a project has and spent in a year, line by line, as exact amounts of a currency. */
package org.waymark.project.funding;
