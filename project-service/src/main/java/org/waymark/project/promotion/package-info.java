/**
 * Promotion plans (推进计划): the work of one year, issued by the office in parts, sections and numbered items. An item
 * names its agencies and the special projects that it serves; for a year its agencies report what came of it: DONE,
 * CONTINUING or NOT_DONE. Every version of plans and results stays.
 */
package org.waymark.project.promotion;
