/** The code list of reference areas. */
package org.waymark.contracts.area;
