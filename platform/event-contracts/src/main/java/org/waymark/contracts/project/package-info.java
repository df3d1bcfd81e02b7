/** Special projects of a plan. */
package org.waymark.contracts.project;
