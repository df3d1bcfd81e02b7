/**
 * Risks and issues of a project, which its agencies keep for themselves and the office. The office may <em>publish</em>
 * one version: anyone reads that one until it is taken back, also while later versions are written. An open risk whose
 * review day has passed is owed by its owner.
 */
package org.waymark.project.risk;
