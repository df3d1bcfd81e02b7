/**
 * Setting milestones: by whom, and what a version must keep. Here too is what agencies owe because of them: to reach one
 * by its day, and then to decide whether it is reached.
 */
package org.waymark.project.schedule;
