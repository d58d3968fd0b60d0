package org.drmkit.core.explain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What stands behind a figure in its line. Steps that carried the figure on unchanged are passed over until the one that
 * made it, its body; a rounding on the way is told in the same line.
 *
 * @param text the words or the arithmetic, may be empty
 * @param link the key of the words that join the figure and the text: a colon, or a sign for equal or nearly equal
 * @param body the node whose operands go below
 * @param notes the notes of all steps on the way
 * @param shown the children whose figures are in the text
 */
record Reason(String text, String link, Explanation body, List<Explanation> notes, Set<Explanation> shown) {

    private static final String COLON = "line.how";

    static Reason of(Explanation node, Phrases phrases, int column) {
        Explanation body = node;
        Optional<Explanation> rounding = Optional.empty();
        List<Explanation> notes = new ArrayList<>(node.notes());
        while (leadsOn(body, rounding, phrases)) {
            rounding = changes(body) ? Optional.of(body) : rounding;
            body = body.operands().get(0);
            notes.addAll(body.notes());
        }
        Reason reason = plain(body, notes, phrases, column);
        return rounding.isPresent() ? reason.rounded(rounding.get(), phrases) : reason;
    }

    private static boolean leadsOn(Explanation node, Optional<Explanation> rounding, Phrases phrases) {
        if (node.operands().size() != 1 || phrases.hasHow(node)) {
            return false;
        }
        Explanation operand = node.operands().get(0);
        boolean oneStep = !changes(node) || (Arithmetic.isRounding(node) && rounding.isEmpty());
        return oneStep && phrases.isQuiet(operand) && (changes(node) || !isGiven(operand, phrases));
    }

    private static boolean changes(Explanation node) {
        return !node.value().equals(node.operands().get(0).value());
    }

    private static boolean isGiven(Explanation node, Phrases phrases) {
        return node.operands().isEmpty() && !phrases.hasHow(node);
    }

    private static Reason plain(Explanation body, List<Explanation> notes, Phrases phrases, int column) {
        Set<Explanation> shown = new HashSet<>();
        Optional<String> how = phrases.how(body, shown::add);
        if (how.isPresent() || body.operands().isEmpty()) {
            return new Reason(how.orElse(""), COLON, body, notes, shown);
        }
        boolean isCarriedOn = body.operands().size() == 1 && !changes(body);
        return isCarriedOn ? named(body, notes, phrases) : calculated(body, notes, phrases, column);
    }

    /** The one operand is given and says by its name what it is, or it has a line of its own. */
    private static Reason named(Explanation body, List<Explanation> notes, Phrases phrases) {
        Explanation operand = body.operands().get(0);
        boolean isBare = operand.depth() == 1 && isGiven(operand, phrases);
        return isBare
                ? new Reason(phrases.label(operand), COLON, body, notes, Set.of(operand))
                : new Reason("", COLON, body, notes, Set.of());
    }

    private static Reason calculated(Explanation body, List<Explanation> notes, Phrases phrases, int column) {
        Arithmetic arithmetic = new Arithmetic(body, phrases);
        String text = arithmetic.text();
        if (arithmetic.fits(text, column)) {
            return new Reason(text, arithmetic.link(), body, notes, arithmetic.shown());
        }
        return new Reason(arithmetic.summary(), COLON, body, notes, Set.of());
    }

    private Reason rounded(Explanation rounding, Phrases phrases) {
        Explanation exact = rounding.operands().get(0);
        String figure = phrases.figure(exact);
        String link = phrases.format().isExact(exact.value()) ? "line.equals" : "line.nearly";
        String how = text.isEmpty() ? figure : phrases.words().fill(link, Map.of("head", text, "how", figure));
        String mode = rounding.operation().parameters().get(1);
        return new Reason(phrases.words().fill("op.ROUND." + mode, Map.of("how", how)), COLON, body, notes, shown);
    }

    /** Returns the whole line. */
    String after(String head, Words words) {
        return text.isEmpty() ? head : words.fill(link, Map.of("head", head, "how", text));
    }
}
