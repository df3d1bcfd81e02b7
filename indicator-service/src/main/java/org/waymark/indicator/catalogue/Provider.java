package org.waymark.indicator.catalogue;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.contracts.Form;
import org.waymark.foundation.http.RequestBody;
import org.waymark.foundation.http.Text;

/** An agency that reports an indicator, for the areas named; {@code *} for all. */
@Schema(requiredProperties = "*")
public record Provider(String agency, List<String> areas) {
    static Provider of(RequestBody provider) {
        Provider read = new Provider(provider.required("agency", provider.text("agency")), provider.texts("areas"));
        if (read.agency != null && !Form.CODE.fits(read.agency)) {
            provider.broken("agency", "code", new Text("不是合法的机构代码", "is not a code: " + Form.CODE.pattern()));
        }
        if (read.areas.isEmpty()) {
            provider.required("areas", null);
        }
        provider.refuseUnknownMembers();
        return read;
    }

    boolean reports(String area) {
        return areas.contains("*") || areas.contains(area);
    }
}
