package org.waymark.foundation.caller;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.waymark.foundation.problem.UnusableToken;

/**
 * The claims of a token whose signature holds. One that is not what it must be is named; a value is never told. They
 * are read from the token itself, because the library turns some values into texts.
 */
final class TokenClaims {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern BLANK = Pattern.compile(" ");
    private static final int LONGEST = 255;
    private static final int MOST = 1000;
    private static final String A_TEXT_ZH = "一段 1 至 " + LONGEST + " 字符的文本，不得为空白，也不得含控制字符";
    private static final String A_TEXT =
            "a text of 1 to " + LONGEST + " characters that is not blank and holds no control characters";

    private final JsonNode claims;

    private TokenClaims(JsonNode claims) {
        this.claims = claims;
    }

    /** @param token a signed JWT: header, claims and signature */
    static TokenClaims of(String token) {
        byte[] claims = Base64.getUrlDecoder().decode(token.split("\\.")[1]);
        try {
            return new TokenClaims(JSON.readTree(new String(claims, StandardCharsets.UTF_8)));
        } catch (JsonProcessingException unreadable) {
            throw new UnusableToken("令牌的内容无法读取", "The claims of the token cannot be read");
        }
    }

    /** The text of a claim. */
    String text(String claim) {
        JsonNode found = claims.path(claim);
        if (!isText(found)) {
            throw mustBe(claim, A_TEXT_ZH, A_TEXT);
        }
        return found.textValue();
    }

    /** The same of a claim that may be absent. */
    String optionalText(String claim) {
        return isAbsent(claims.path(claim)) ? null : text(claim);
    }

    /** The texts of a claim that may be one, several or absent; in their order. */
    Set<String> texts(String claim) {
        JsonNode found = claims.path(claim);
        Set<String> texts = new LinkedHashSet<>();
        if (isText(found)) {
            texts.add(found.textValue());
        } else if (isFewTexts(found)) {
            found.forEach(text -> texts.add(text.textValue()));
        } else if (!isAbsent(found)) {
            throw mustBe(claim, A_TEXT_ZH + "，或最多 " + MOST + " 段这样的文本", A_TEXT + ", or up to " + MOST + " of them");
        }
        return Collections.unmodifiableSet(texts);
    }

    /** Roles are told by the library: a list, or one text in which blanks separate them. */
    void checkRoles(ClaimPath path) {
        JsonNode found = path.in(claims);
        if (!isAbsent(found) && !isFewTexts(found.isTextual() ? parts(found.textValue()) : found)) {
            throw mustBe(
                    path.text(),
                    "至多 " + MOST + " 段文本的列表，或以空格分隔角色的一段文本",
                    "a list of up to " + MOST + " texts, or one text that separates roles by blanks; each " + A_TEXT);
        }
    }

    /** Whether the token says that it was issued after this instant. */
    boolean isIssuedAfter(Instant instant) {
        return claims.path("iat").asLong() > instant.getEpochSecond();
    }

    private static ArrayNode parts(String text) {
        ArrayNode parts = JSON.createArrayNode();
        BLANK.splitAsStream(text).filter(part -> !part.isEmpty()).forEach(parts::add);
        return parts;
    }

    private static boolean isAbsent(JsonNode claim) {
        return claim instanceof MissingNode || claim.isNull();
    }

    private static boolean isFewTexts(JsonNode claim) {
        if (!claim.isArray() || claim.size() > MOST) {
            return false;
        }
        for (JsonNode one : claim) {
            if (!isText(one)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isText(JsonNode claim) {
        return claim.isTextual()
                && claim.textValue().length() <= LONGEST
                && !claim.textValue().isBlank()
                && claim.textValue().codePoints().noneMatch(TokenClaims::isNoCharacter);
    }

    private static boolean isNoCharacter(int codePoint) {
        return Character.isISOControl(codePoint) || Character.getType(codePoint) == Character.SURROGATE;
    }

    private static UnusableToken mustBe(String claim, String zh, String en) {
        return new UnusableToken("令牌中的 " + claim + " 须为：" + zh, "In the token " + claim + " must be " + en);
    }
}
