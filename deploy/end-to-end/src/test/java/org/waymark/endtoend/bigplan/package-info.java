/**
 * A program and a small test of it: an invented plan of 500 indicators in 32 areas with three vintages of 20 quarters is
 * loaded through the public interface, and what its reports cost is measured. {@code deploy/end-to-end/big-plan} runs it;
 * {@code docs/operations.md} has its commands.
 */
package org.waymark.endtoend.bigplan;
