/**
 * The settings of a service: what they are, from the mappings that declare them, and whether the values given are safe
 * to serve with. Nobody asks it for a value.
 */
package org.waymark.foundation.setting;
