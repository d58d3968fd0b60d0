package org.drmkit.core.explain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The writing of an explanation, one line for each figure. */
final class Rendering {

    private final Phrases phrases;
    private final Explanation root;
    private final StringBuilder text = new StringBuilder();
    private final Set<Explanation> explained = new HashSet<>();

    Rendering(Locale locale, Texts texts, Explanation root) {
        this.phrases = new Phrases(locale, texts, root);
        this.root = root;
    }

    String text() {
        write(root, 0);
        return text.toString();
    }

    private void write(Explanation node, int level) {
        String head = phrases.head(node);
        Reason reason = Reason.of(node, phrases, 2 * level + Arithmetic.width(head));
        List<Explanation> below = below(reason);
        boolean again = !(below.isEmpty() && reason.text().isEmpty()) && !explained.add(node);
        if (again) {
            line(level, phrases.words().fill("line.again", Map.of("head", head)));
        } else {
            line(level, reason.after(head, phrases.words()));
            below.forEach(child -> write(child, level + 1));
        }
    }

    /** Returns the children that have something to say beyond what the line has said. */
    private List<Explanation> below(Reason reason) {
        List<Explanation> below = new ArrayList<>(reason.body().operands());
        below.removeIf(child -> reason.shown().contains(child) && isBare(child));
        reason.notes().stream()
                .filter(note -> !(reason.shown().contains(note) && isBare(note)))
                .forEach(below::add);
        return below;
    }

    private boolean isBare(Explanation node) {
        return node.depth() == 1 && !phrases.hasHow(node);
    }

    private void line(int level, String words) {
        text.append("  ".repeat(level)).append(words).append('\n');
    }
}
