/**
 * What single POSTs cost while others read much, upload much, or hold connections open and do nothing. {@code mvn verify}
 * tries each kind of load for 6 s; {@code mvn verify -Pload-run} measures at full speed, over a million observations, a
 * minute for each kind of load ({@code -Dload.seconds=}, {@code -Dload.observations=}), and leaves its table in
 * {@code deploy/end-to-end/target/load.txt}.
 */
package org.waymark.endtoend.load;
