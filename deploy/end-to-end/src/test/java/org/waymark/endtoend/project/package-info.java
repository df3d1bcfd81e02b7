/**
 * A year in the life of one project, lived through the public interfaces, and what can be read of it afterwards: every
 * step as an event, the state of every earlier day, and what was known at every earlier instant.
 */
package org.waymark.endtoend.project;
