package org.waymark.project.funding;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.problem.Violation.Severity;
import org.waymark.project.reference.Reference;

/**
 * One line of a year's funding.
 *
 * @param spent null where it is not known yet
 * @param currency ISO 4217
 * @param unitMultiplier the power of ten of both amounts: 8 for 亿, 4 for 万
 * @param source who gives the money
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(requiredProperties = {"code", "title", "planned", "currency", "unitMultiplier"})
public record FundingLine(
        String code,
        Text title,
        BigDecimal planned,
        BigDecimal spent,
        @Schema(pattern = "^[A-Z]{3}$") String currency,
        Integer unitMultiplier,
        Text source) {
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    /** @param justified whether what looks wrong is explained */
    static FundingLine of(JsonMembers body, boolean justified) {
        FundingLine line = new FundingLine(
                body.required("code", Reference.in(body, "code")),
                body.required("title", body.label("title")),
                body.required("planned", amount(body, "planned")),
                amount(body, "spent"),
                body.required("currency", currency(body)),
                body.required("unitMultiplier", body.integer("unitMultiplier", 0, 15)),
                body.label("source"));
        if (!justified && line.isOverspent()) {
            body.broken(
                    "spent",
                    "spent-over-planned",
                    Severity.WARNING,
                    new Text(
                            "超过计划数 " + line.planned.toPlainString(),
                            "is more than the " + line.planned.toPlainString() + " planned"));
        }
        body.refuseUnknownMembers();
        return line;
    }

    private boolean isOverspent() {
        return planned != null && spent != null && spent.compareTo(planned) > 0;
    }

    private static BigDecimal amount(JsonMembers body, String member) {
        BigDecimal amount = body.decimal(member);
        if (amount != null && amount.signum() < 0) {
            body.broken(member, "range", new Text("不能为负", "must not be negative"));
        }
        return amount;
    }

    private static String currency(JsonMembers body) {
        String currency = body.text("currency");
        if (currency == null || CURRENCIES.contains(currency)) {
            return currency;
        }
        body.broken("currency", "currency", new Text("应为 ISO 4217 货币代码，如 CNY", "must be an ISO 4217 code such as CNY"));
        return null;
    }
}
