package org.waymark.foundation.caller;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.foundation.problem.UnusableToken;

/** The header that carries the token (RFC 6750). Anything else in it is refused, where no token is needed too. */
final class AuthorizationHeader {
    /** The library fails in several ways at what is not three parts. */
    private static final Pattern SIGNED_JWT =
            Pattern.compile("(?i:bearer) ([A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]*)");

    private AuthorizationHeader() {}

    /** The token in it. */
    static String token(List<String> sent) {
        if (sent.size() > 1) {
            throw new UnusableToken(
                    "只能有一个 Authorization 请求头，且为 Bearer 令牌",
                    "There may be one Authorization header, with a Bearer token");
        }
        Matcher header = SIGNED_JWT.matcher(sent.get(0));
        if (!header.matches()) {
            throw new UnusableToken(
                    "Authorization 请求头须为 Bearer、一个空格和一个已签名的 JWT 令牌；读取公开数据可不带该请求头",
                    "The Authorization header must be Bearer, a blank and a token that is a signed JWT; "
                            + "public data can be read without it");
        }
        return header.group(1);
    }
}
