/**
 * An invented plan as a function of a seed: its definitions, its rows, and what becomes of its targets by the simplest
 * reading of them, computed without anything of the services. Nothing is kept; each series is made when it is asked for.
 */
package org.waymark.endtoend.bigplan.generated;
