package org.waymark.foundation.upload;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.waymark.foundation.body.Slots;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.problem.Text;

/** How many bulk requests may be at which stage. */
@ApplicationScoped
class UploadSlots {
    private final UploadSettings settings;
    private final Slots bodies;
    private final Slots recorded;
    private final Slots stored;

    UploadSlots(UploadSettings settings) {
        this.settings = settings;
        this.bodies = new Slots(settings.bodiesAtOnce(), settings.bodiesPerAgency());
        this.recorded = new Slots(settings.atOnce(), settings.perAgency());
        this.stored = new Slots(settings.storedAtOnce(), Math.max(1, settings.storedAtOnce() - 1));
    }

    Slots bodies() {
        return bodies;
    }

    /** @param preferences the headers {@code Prefer} */
    Slots turns(UploadAddress address, List<String> preferences) {
        return address.hasJobs() && Preference.forJob(preferences) ? stored : recorded;
    }

    /** For a body that is not even received. */
    Refusal noPlace() {
        return busy(
                "同时接收的批量请求已达上限（共 " + settings.bodiesAtOnce() + " 个，每机构 " + settings.bodiesPerAgency() + " 个）；请稍后重试",
                "The limit of bulk requests at once (" + settings.bodiesAtOnce() + " in all, "
                        + settings.bodiesPerAgency() + " of one agency) is reached; try again",
                settings.bodiesAtOnce());
    }

    Refusal noTurn(UploadAddress address) {
        Text job = address.hasJobs()
                ? new Text("，或加请求头 Prefer: respond-async", ", or make it a job with Prefer: respond-async")
                : new Text("", "");
        return busy(
                "同时处理的批量请求已达上限（共 " + settings.atOnce() + " 个，每机构 " + settings.perAgency() + " 个）；请稍后重试" + job.zh(),
                "The limit of bulk requests recorded at once (" + settings.atOnce() + " in all, " + settings.perAgency()
                        + " of one agency) is reached; try again" + job.en(),
                settings.atOnce());
    }

    private static Refusal busy(String zh, String en, int limit) {
        return Refusal.of(ProblemType.BUSY, zh, en).with("limit", limit).withHeader("Retry-After", "5");
    }
}
