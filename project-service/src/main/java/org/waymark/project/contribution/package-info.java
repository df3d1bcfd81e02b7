/**
 * What projects say that they contribute to indicators: of the whole change of an indicator in a period each takes a
 * <em>share</em>, and the shares of all projects in one indicator and period are at most 1. A contribution without
 * shares has ended.
 */
package org.waymark.project.contribution;
