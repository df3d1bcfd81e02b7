/**
 * Agencies and special projects: who answers for which part of a plan, as the plan prints it. Owns both; what it names
 * of a neighbour (plans, indicators) it takes by the form of the code alone.
 */
package org.waymark.project;
