/**
 * Imports that go on after their request was answered. A job is kept with its body and outlives the instance that
 * received it. Its rows are recorded once, whichever process is killed.
 */
package org.waymark.indicator.importjob;
