/**
 * Ratings of projects beside their own: by the office, and by independent evaluators. None overwrites another, and each
 * is for insiders until the office publishes it. The list shows the ratings of accepted reports too.
 */
package org.waymark.project.rating;
