/**
 * Agencies and special projects: who answers for which part of a plan, as the plan prints it. This service owns both.
 * It accepts the codes of plans and indicators by their form alone, without asking whether they exist.
 */
package org.waymark.project;
