/**
 * Values become public on their day: what is under embargo is announced when its release day has come.
 */
package org.waymark.indicator.release;
