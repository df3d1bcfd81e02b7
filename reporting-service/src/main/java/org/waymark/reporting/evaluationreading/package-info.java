/**
 * Reading evaluations: drafts by those who work on them, what is before the agencies by these too, what is issued by
 * anyone, with what differs since then beside it, and with hashes that anyone can have confirmed.
 */
package org.waymark.reporting.evaluationreading;
