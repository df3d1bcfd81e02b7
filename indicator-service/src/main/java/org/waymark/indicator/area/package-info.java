/**
 * The code list of reference areas: ISO 3166 countries and their own codes, each with the days on which it is one.
 * China and its provinces (GB/T 2260) come with the software. Values and targets are taken for known areas alone.
 */
package org.waymark.indicator.area;
