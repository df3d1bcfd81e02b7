/**
 * What a claim about a project rests on: a publication, a numbered document, or a paper that somebody holds. Documents
 * themselves are not kept here.
 */
package org.waymark.project.evidence;
