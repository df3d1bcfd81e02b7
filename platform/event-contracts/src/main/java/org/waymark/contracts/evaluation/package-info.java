/** What reporting-service tells of evaluations of plans: those that were issued, never drafts. */
package org.waymark.contracts.evaluation;
