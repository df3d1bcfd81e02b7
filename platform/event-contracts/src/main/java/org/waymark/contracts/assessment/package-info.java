/** What reporting-service tells of verdicts. */
package org.waymark.contracts.assessment;
