/**
 * What is decided on progress reports: who compiles one submits it, the agencies that take part confirm it or object,
 * the office returns or accepts it. Silence is recorded by the clock and is never consent. Nobody accepts what they
 * wrote, and the office never alone what its own body did.
 */
package org.waymark.project.confirmation;
