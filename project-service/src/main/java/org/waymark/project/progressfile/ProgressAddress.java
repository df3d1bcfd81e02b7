package org.waymark.project.progressfile;

import jakarta.inject.Singleton;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.upload.UploadAddress;

@Singleton
class ProgressAddress implements UploadAddress {
    @Override
    public String path() {
        return "/api/v1/progress";
    }

    @Override
    public boolean maySend(Caller caller) {
        return caller.is("submitter") || caller.is("office");
    }
}
