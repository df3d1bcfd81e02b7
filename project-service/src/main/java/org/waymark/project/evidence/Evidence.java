package org.waymark.project.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.problem.Text;

/**
 * One thing that shows what is claimed; at least one of url, documentNumber and heldOffline says where it is.
 *
 * @param documentNumber such as 国发〔2021〕20号
 * @param sha256 of the document, 64 hexadecimal digits
 * @param retrievedAt day on which it was fetched from the url
 * @param heldOffline who holds it where it is not published
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        requiredProperties = {"title"},
        examples =
                """
                {"title": "Rules on trade secrets, as published", "url": "https://example.org/rules",
                 "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", "retrievedAt": "2023-06-20"}
                """)
public record Evidence(
        String title, String url, String documentNumber, String sha256, LocalDate retrievedAt, String heldOffline) {
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-fA-F]{64}");

    /** Binds the member {@code evidence}; empty when there is none. */
    public static List<Evidence> listOf(JsonMembers body) {
        return body.objects("evidence", Evidence::of);
    }

    private static Evidence of(JsonMembers body) {
        Evidence evidence = new Evidence(
                notBlank(body, "title", body.required("title", body.text("title"))),
                body.text("url"),
                notBlank(body, "documentNumber", body.text("documentNumber")),
                body.text("sha256"),
                body.date("retrievedAt"),
                notBlank(body, "heldOffline", body.text("heldOffline")));
        evidence.checkForms(body);
        if (!body.has("url") && !body.has("documentNumber") && !body.has("heldOffline")) {
            body.broken(
                    "url",
                    "evidence-somewhere",
                    new Text(
                            "须给出 url、documentNumber 或 heldOffline 之一",
                            "or documentNumber or heldOffline must say where it is"));
        }
        body.refuseUnknownMembers();
        return evidence;
    }

    private void checkForms(JsonMembers body) {
        if (url != null && !url.matches("https?://\\S+")) {
            body.broken("url", "url", new Text("应为 http(s) 链接", "must be an http or https link"));
        }
        if (sha256 != null && !SHA_256.matcher(sha256).matches()) {
            body.broken("sha256", "sha256", new Text("应为 64 位十六进制数字", "must be 64 hexadecimal digits"));
        }
    }

    private static String notBlank(JsonMembers body, String member, String text) {
        if (text != null && text.isBlank()) {
            body.broken(member, "blank", new Text("不得为空白", "must not be blank"));
        }
        return text;
    }
}
