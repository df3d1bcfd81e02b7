/**
 * Agencies: who reports and who answers for a project. Every version stays. A name is valid in time, from
 * {@code validFrom} to the day before {@code validTo}; then a {@code successor} may take over, under a code of its own.
 */
package org.waymark.project.agency;
