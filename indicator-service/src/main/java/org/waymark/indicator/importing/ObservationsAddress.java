package org.waymark.indicator.importing;

import jakarta.inject.Singleton;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.upload.UploadAddress;

@Singleton
class ObservationsAddress implements UploadAddress {
    @Override
    public String path() {
        return "/api/v1/observations";
    }

    @Override
    public boolean maySend(Caller caller) {
        return caller.is("submitter") || caller.is("catalogue-admin");
    }

    @Override
    public boolean hasJobs() {
        return true;
    }
}
