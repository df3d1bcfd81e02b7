/** Codes that name things, a neighbour's among them: accepted by their form, resolved when shown. */
package org.waymark.project.reference;
