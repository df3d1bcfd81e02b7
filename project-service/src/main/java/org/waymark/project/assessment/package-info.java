/**
 * The latest assessment of each target that reporting-service has told: how an indicator of a plan stands in an area.
 * Made of events; nothing here is decided.
 */
package org.waymark.project.assessment;
