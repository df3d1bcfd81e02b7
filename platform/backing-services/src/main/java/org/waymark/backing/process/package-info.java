/** Processes that never outlive this JVM: a {@code Leash} ends them when it is gone, also after {@code kill -9}. */
package org.waymark.backing.process;
