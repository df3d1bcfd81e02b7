package org.waymark.reporting.reportdocument;

import java.util.List;
import java.util.Set;
import org.waymark.reporting.assessment.Attainment;
import org.waymark.reporting.document.Block;
import org.waymark.reporting.document.DisplayText;
import org.waymark.reporting.document.Listing;
import org.waymark.reporting.document.Paragraph;
import org.waymark.reporting.document.Section;
import org.waymark.reporting.report.IndicatorEntry;

/** The targets that somebody should look at: behind, missed, or without a verdict, each in its sentence. */
public final class Attention {
    private static final Set<String> NAMED =
            Set.of("BEHIND", "OFF_COURSE", "NOT_ASSESSABLE", "limited_progress", "deterioration", "not_available", "1");

    private final DisplayText say;

    public Attention(DisplayText say) {
        this.say = say;
    }

    public Section section(List<IndicatorEntry> entries) {
        TargetText text = new TargetText(say);
        List<String> sentences =
                entries.stream().filter(Attention::isNeeded).map(text::sentence).toList();
        Block block = sentences.isEmpty() ? Paragraph.plain(say.pick("无。", "None.")) : new Listing(sentences);
        return new Section(1, say.pick("需要关注", "What needs attention"), List.of(block));
    }

    private static boolean isNeeded(IndicatorEntry entry) {
        boolean missed = entry.assessment().isFinal() && entry.assessment().attainment() == Attainment.NOT_MET;
        String word = MethodWord.of(entry.assessment()).word();
        return missed
                || entry.assessment().attainment() == Attainment.NOT_ASSESSABLE
                || word != null && NAMED.contains(word);
    }
}
