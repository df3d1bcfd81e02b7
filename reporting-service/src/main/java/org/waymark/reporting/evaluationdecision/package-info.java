/**
 * What is decided on evaluations: they are put to the agencies, deliberated, returned, issued, superseded. Who wrote one
 * does not issue it.
 */
package org.waymark.reporting.evaluationdecision;
