package org.waymark.foundation.subscription;

import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.contracts.Form;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.receiver.PermittedAddresses;
import org.waymark.foundation.receiver.WebhookSecret;

/**
 * What an agency says about a subscription.
 *
 * @param types empty for all public types of the service
 * @param secret null where the one that is kept stays
 * @param agency null where the token speaks for one alone
 * @param after null where it begins with what happens from now on
 */
@Schema(
        requiredProperties = {"address"},
        examples = SubscriptionDefinition.EXAMPLE)
public record SubscriptionDefinition(
        @Schema(
                        description = "Where events are posted: https, port 443 or from 1024 on, no redirects",
                        format = "uri",
                        maxLength = 2000)
                String address,
        @Schema(description = "Event types; all public ones of this service when absent or empty") List<String> types,
        @Schema(
                        description = "A subject, or its beginning and `*`; all when absent",
                        pattern = "^[^*]{0,300}[*]?$",
                        defaultValue = "*")
                String subject,
        @Schema(
                        description =
                                "`whsec_` and 24 to 64 bytes in Base64; needed to create. On replacing, absent keeps it, "
                                        + "and another is used beside the one before for a day",
                        type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING,
                        implementation = String.class,
                        pattern = "^whsec_[A-Za-z0-9+/]{32,86}={0,2}$")
                WebhookSecret secret,
        @Schema(description = "Whose it is; needed where the token speaks for several agencies, or for none")
                String agency,
        @Schema(description = "Whether events are delivered; a paused one keeps its place", defaultValue = "true")
                boolean active,
        @Schema(
                        description = "Only on creating: events after this journal position; from now on when absent",
                        minimum = "0")
                Long after) {
    static final String EXAMPLE =
            """
            {"address": "https://data.example.org/waymark-events", "types": ["org.waymark.agency.registered.v1"], "subject": "c*",
             "secret": "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD"}
            """;

    private static final String HOW_TO_MAKE_ONE = "echo whsec_$(openssl rand -base64 32)";

    /** Notes every broken rule in the body. */
    public static SubscriptionDefinition of(JsonMembers body, String source, PermittedAddresses permitted) {
        SubscriptionDefinition definition = new SubscriptionDefinition(
                body.required("address", address(body, permitted)),
                types(body, PublicTypes.of(source)),
                subject(body),
                secret(body),
                agency(body),
                !Boolean.FALSE.equals(body.flag("active")),
                after(body));
        body.refuseUnknownMembers();
        return definition;
    }

    private static String address(JsonMembers body, PermittedAddresses permitted) {
        String address = body.text("address");
        if (address != null) {
            permitted.faultOf(address).ifPresent(fault -> body.broken("address", "receiver-address", fault));
        }
        return address;
    }

    private static List<String> types(JsonMembers body, Set<String> known) {
        List<String> types = body.texts("types");
        for (int i = 0; i < types.size(); i++) {
            if (!known.contains(types.get(i))) {
                body.violations()
                        .add(
                                body.pointer("types") + "/" + i,
                                new TextNode(types.get(i)),
                                "event-type",
                                new Text(
                                        "本服务没有该公开事件类型；可用：" + String.join(", ", known),
                                        "is no public event type of this service; known are "
                                                + String.join(", ", known)));
            }
        }
        return types.stream().distinct().sorted().toList();
    }

    private static String subject(JsonMembers body) {
        String subject = body.text("subject");
        if (subject != null) {
            SubjectPattern.fault(subject).ifPresent(fault -> body.broken("subject", "subject-pattern", fault));
        }
        return subject == null ? SubjectPattern.ALL.text() : subject;
    }

    private static WebhookSecret secret(JsonMembers body) {
        String text = body.text("secret");
        if (text == null) {
            return null;
        }
        WebhookSecret secret = WebhookSecret.read(text).orElse(null);
        if (secret == null) {
            // Not with its value, which an answer would repeat.
            body.violations()
                    .add(
                            body.pointer("secret"),
                            null,
                            "webhook-secret",
                            new Text(
                                    "应为 whsec_ 加 24 至 64 字节的 Base64；可用命令生成：" + HOW_TO_MAKE_ONE,
                                    "must be whsec_ and 24 to 64 bytes in Base64; this makes one: " + HOW_TO_MAKE_ONE));
        }
        return secret;
    }

    static void secretNeeded(JsonMembers body) {
        body.broken(
                "secret",
                "required",
                new Text(
                        "新建时必填；可用命令生成：" + HOW_TO_MAKE_ONE,
                        "is required to create; this makes one: " + HOW_TO_MAKE_ONE));
    }

    private static String agency(JsonMembers body) {
        String agency = body.text("agency");
        if (agency != null && !Form.CODE.fits(agency)) {
            body.broken(
                    "agency", "code", new Text("形式应为 " + Form.CODE.pattern(), "must look like " + Form.CODE.pattern()));
        }
        return agency;
    }

    private static Long after(JsonMembers body) {
        BigDecimal after = body.decimal("after");
        if (after == null) {
            return null;
        }
        try {
            long position = after.longValueExact();
            if (position >= 0) {
                return position;
            }
        } catch (ArithmeticException noPosition) {
            // Said below.
        }
        body.broken("after", "position", new Text("应为日志位置：0 或正整数", "must be a journal position: 0, or a whole number"));
        return null;
    }
}
