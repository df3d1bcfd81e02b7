/**
 * Evaluations as documents that people read. Those of an issued evaluation are made once and kept, so that their hashes can
 * be confirmed for ever; drafts are made when they are asked for, and say that they are drafts.
 */
package org.waymark.reporting.evaluationdocument;
