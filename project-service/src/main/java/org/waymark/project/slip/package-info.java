/**
 * What time does to milestones: the day after one is due and not reached, that is told once, and to every milestone that
 * depends on it. Here too is what agencies owe because of milestones.
 */
package org.waymark.project.slip;
