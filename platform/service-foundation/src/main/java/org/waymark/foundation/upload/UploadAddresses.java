package org.waymark.foundation.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.Optional;

/** Where this service takes bulk requests. */
@ApplicationScoped
class UploadAddresses {
    private final Instance<UploadAddress> addresses;

    UploadAddresses(Instance<UploadAddress> addresses) {
        this.addresses = addresses;
    }

    /** To the framework a path with a slash at its end is the same. */
    Optional<UploadAddress> at(String path) {
        return addresses.stream()
                .filter(address -> path.equals(address.path()) || path.equals(address.path() + "/"))
                .findFirst();
    }
}
