/**
 * Imports that go on after their request was answered. A job is kept with its body, outlives the instance that took it,
 * and records its rows once, whatever is killed when.
 */
package org.waymark.indicator.importjob;
