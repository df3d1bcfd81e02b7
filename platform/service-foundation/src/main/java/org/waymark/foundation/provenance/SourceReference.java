package org.waymark.foundation.provenance;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.problem.Text;

/** A publication in which a record is stated. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(requiredProperties = {"title"})
public record SourceReference(String title, String url) {
    /** Reads the member {@code sources}; empty when there is none. */
    public static List<SourceReference> of(JsonMembers body) {
        return body.objects("sources", source -> {
            SourceReference reference =
                    new SourceReference(source.required("title", source.text("title")), source.text("url"));
            if (reference.title != null && reference.title.isBlank()) {
                source.broken("title", "blank", new Text("不得为空白", "must not be blank"));
            }
            if (reference.url != null && !reference.url.matches("https?://\\S+")) {
                source.broken("url", "url", new Text("应为 http(s) 链接", "must be an http or https link"));
            }
            source.refuseUnknownMembers();
            return reference;
        });
    }
}
