package org.waymark.project.promotion;

import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.problem.Text;

/** A part of a promotion plan: 一、二、三. */
@Schema(requiredProperties = {"title", "sections"})
public record PromotionPart(Text title, List<Section> sections) {
    /** A section of a part: （一）（二）（三）. */
    @Schema(
            name = "PromotionSection",
            requiredProperties = {"title", "items"})
    public record Section(Text title, List<PromotionItem> items) {
        static Section of(JsonMembers body, Set<Integer> numbers) {
            Section section = new Section(
                    body.required("title", body.label("title")),
                    body.objects("items", item -> PromotionItem.of(item, numbers)));
            requireSome(body, "items", section.items);
            body.refuseUnknownMembers();
            return section;
        }
    }

    /** @param numbers of the items before it, to which those of its own are added */
    static PromotionPart of(JsonMembers body, Set<Integer> numbers) {
        PromotionPart part = new PromotionPart(
                body.required("title", body.label("title")),
                body.objects("sections", section -> Section.of(section, numbers)));
        requireSome(body, "sections", part.sections);
        body.refuseUnknownMembers();
        return part;
    }

    static void requireSome(JsonMembers body, String member, List<?> bound) {
        body.required(member, bound.isEmpty() && body.tree().path(member).isEmpty() ? null : bound);
    }
}
