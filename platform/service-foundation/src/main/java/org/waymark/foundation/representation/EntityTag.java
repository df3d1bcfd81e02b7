package org.waymark.foundation.representation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Strong ETags. That of a versioned thing is {@code "<version>-<digest>"}. The digest changes with everything that is
 * shown, also with what comes from other things. The version alone decides whether {@code If-Match} holds.
 */
public final class EntityTag {
    private static final int DIGEST_BYTES = 8;

    private EntityTag() {}

    /** @param view a record of records and values, whose text holds everything that it shows */
    public static String of(int version, Record view) {
        return "\"" + version + "-" + digest(view.toString().getBytes(StandardCharsets.UTF_8)) + "\"";
    }

    public static String of(byte[] content) {
        return "\"" + digest(content) + "\"";
    }

    /** Whether a header such as {@code If-Match} lists an ETag of that version; {@code *} is any. */
    static boolean listsVersion(String header, String version) {
        String bare = version.substring(0, version.length() - 1);
        return Arrays.stream(header.split(","))
                .map(String::strip)
                .anyMatch(tag -> tag.equals("*") || tag.equals(version) || tag.startsWith(bare + "-"));
    }

    /** As for {@code If-None-Match}, where a weak ETag stands for its strong one. */
    public static boolean lists(String header, String etag) {
        return Arrays.stream(header.split(","))
                .map(String::strip)
                .anyMatch(tag -> tag.equals("*") || tag.equals(etag) || tag.equals("W/" + etag));
    }

    static String digest(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, DIGEST_BYTES);
        } catch (NoSuchAlgorithmException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }
}
