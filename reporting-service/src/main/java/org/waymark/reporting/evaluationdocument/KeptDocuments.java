package org.waymark.reporting.evaluationdocument;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.foundation.database.Database;

/** The rows of files that were made when evaluations were issued. */
@ApplicationScoped
public class KeptDocuments {
    private static final String HASHES =
            "select format, media_type, sha256 from evaluation_document where evaluation = ? order by format";
    private static final String FIND = "select * from evaluation_document where evaluation = ? and format = ?";
    private static final String ADD =
            """
            insert into evaluation_document (evaluation, format, media_type, sha256, content) values (?, ?, ?, ?, ?)
            on conflict do nothing
            """;

    private final Database database;

    KeptDocuments(Database database) {
        this.database = database;
    }

    /** Without their content, by format. */
    public List<KeptDocument> of(UUID evaluation) {
        return database.read(
                HASHES,
                row -> new KeptDocument(
                        row.getString("format"), row.getString("media_type"), row.getString("sha256"), null),
                evaluation);
    }

    public Optional<KeptDocument> find(UUID evaluation, String format) {
        return database.find(
                FIND,
                row -> new KeptDocument(
                        row.getString("format"),
                        row.getString("media_type"),
                        row.getString("sha256"),
                        row.getBytes("content")),
                evaluation,
                format);
    }

    public void add(UUID evaluation, List<KeptDocument> documents) {
        documents.forEach(document -> database.change(
                ADD, evaluation, document.format(), document.mediaType(), document.sha256(), document.content()));
    }
}
