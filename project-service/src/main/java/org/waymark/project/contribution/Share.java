package org.waymark.project.contribution;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.foundation.problem.Text;

/**
 * What a project takes of an indicator's change in one period.
 *
 * @param period an SDMX time period
 * @param share more than 0, at most 1
 */
@Schema(
        name = "ContributionShare",
        requiredProperties = {"period", "share"})
public record Share(String period, BigDecimal share) {
    static Share of(JsonMembers body) {
        TimePeriod period = body.required("period", body.period("period"));
        BigDecimal share = body.required("share", body.decimal("share"));
        if (share != null && (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) > 0)) {
            body.broken("share", "share-range", new Text("应大于 0 且不大于 1", "must be more than 0 and at most 1"));
        }
        body.refuseUnknownMembers();
        return new Share(period == null ? null : period.toString(), share);
    }
}
