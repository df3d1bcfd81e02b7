package org.waymark.foundation.receiver;

/** The name leads to an address to which nothing is sent. */
@SuppressWarnings("serial")
class ForbiddenAddress extends Exception {
    ForbiddenAddress() {
        super("the name leads to an address that is not of the public internet", null, false, false);
    }
}
