/**
 * What verdicts, reasons and states are called in documents and on pages, in Chinese and English. Before a verdict is
 * final it says where the latest value stands; 完成 and 未完成 are said of binding targets alone.
 */
package org.waymark.reporting.wording;
