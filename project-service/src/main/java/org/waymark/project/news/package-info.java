/**
 * What is told of milestones: every change as an event, and once, when one has slipped or was moved to a later day, to all
 * that depend on it.
 */
package org.waymark.project.news;
