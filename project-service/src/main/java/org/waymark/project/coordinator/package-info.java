/**
 * Coordinators: where several agencies carry a project by duty and none leads, the office names one of them that
 * compiles and submits for all, from a day on. Versions stay; the one of the last day counts.
 */
package org.waymark.project.coordinator;
