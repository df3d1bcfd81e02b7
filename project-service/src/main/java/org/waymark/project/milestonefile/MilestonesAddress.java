package org.waymark.project.milestonefile;

import jakarta.inject.Singleton;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.upload.UploadAddress;

@Singleton
class MilestonesAddress implements UploadAddress {
    @Override
    public String path() {
        return "/api/v1/milestones";
    }

    @Override
    public boolean maySend(Caller caller) {
        return caller.is("submitter") || caller.is("office");
    }
}
