package org.drmkit.core.explain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What stands behind a figure in its line. Steps that carried the figure on unchanged are passed over until the one that
 * made it, its body; a rounding on the way is told in the same line.
 *
 * @param text the words or the arithmetic, may be empty
 * @param isEquation whether the text equals the figure, so that an equals sign joins them
 * @param body the node whose operands go below
 * @param notes the notes of all steps on the way
 * @param shown the children whose figures are in the text
 */
record Reason(String text, boolean isEquation, Explanation body, List<Explanation> notes, Set<Explanation> shown) {

    private static final int LINE = 110;
    private static final int SHORT = 6;
    private static final Map<String, String> SYMBOLS =
            Map.of("SUM", " + ", "DIFFERENCE", " - ", "PRODUCT", " × ", "QUOTIENT", " / ");
    private static final Set<String> MANY = Set.of("SUM", "DIFFERENCE", "PRODUCT", "QUOTIENT", "MIN", "MAX");
    private static final Set<String> EQUATIONS = Set.of("GROWTH", "SHARE", "NEGATED");

    static Reason of(Explanation node, Phrases phrases, int used) {
        Explanation body = node;
        Optional<Explanation> rounding = Optional.empty();
        List<Explanation> notes = new ArrayList<>(node.notes());
        while (leadsOn(body, rounding, phrases)) {
            Explanation operand = body.operands().get(0);
            rounding = changes(body) ? Optional.of(body) : rounding;
            notes.addAll(operand.notes());
            body = operand;
        }
        Reason reason = plain(body, notes, phrases, used);
        return rounding.isPresent() ? reason.rounded(rounding.get(), phrases) : reason;
    }

    private static boolean leadsOn(Explanation node, Optional<Explanation> rounding, Phrases phrases) {
        if (node.operands().size() != 1 || phrases.hasHow(node)) {
            return false;
        }
        Explanation operand = node.operands().get(0);
        boolean oneStep = !changes(node) || (isRounding(node) && rounding.isEmpty());
        boolean isLeaf = operand.operands().isEmpty() && !phrases.hasHow(operand);
        return oneStep && phrases.isQuiet(operand) && !(isLeaf && !changes(node));
    }

    private static boolean changes(Explanation node) {
        return !node.value().equals(node.operands().get(0).value());
    }

    private static boolean isRounding(Explanation node) {
        return node.operation().name().equals("ROUND");
    }

    private static Reason plain(Explanation body, List<Explanation> notes, Phrases phrases, int used) {
        Set<Explanation> shown = new HashSet<>();
        Optional<String> how = phrases.how(body, shown::add);
        if (how.isPresent() || body.operands().isEmpty()) {
            return new Reason(how.orElse(""), false, body, notes, shown);
        }
        boolean unchanged = body.operands().size() == 1 && !changes(body);
        return unchanged ? named(body, notes, phrases) : arithmetic(body, notes, phrases, used);
    }

    /** The one operand is a leaf, or has a name of its own and gets a line of its own. */
    private static Reason named(Explanation body, List<Explanation> notes, Phrases phrases) {
        Explanation operand = body.operands().get(0);
        boolean isLeaf = operand.depth() == 1 && !phrases.hasHow(operand);
        return isLeaf
                ? new Reason(phrases.label(operand), false, body, notes, Set.of(operand))
                : new Reason("", false, body, notes, Set.of());
    }

    private static Reason arithmetic(Explanation body, List<Explanation> notes, Phrases phrases, int used) {
        String name = body.operation().name();
        String symbol = SYMBOLS.get(name);
        String text = symbol == null ? words(body, "", phrases) : joined(body, symbol, phrases);
        boolean fits = body.operands().size() <= SHORT && used + width(text) <= LINE;
        if (!fits && MANY.contains(name)) {
            return new Reason(words(body, ".many", phrases), false, body, notes, Set.of());
        }
        boolean isEquation = symbol != null || EQUATIONS.contains(name);
        return new Reason(text, isEquation, body, notes, shown(body));
    }

    private static Set<Explanation> shown(Explanation body) {
        List<Explanation> operands = body.operands();
        return isChoice(body) ? Set.of(operands.get(chosen(body))) : Set.copyOf(operands);
    }

    private static boolean isChoice(Explanation body) {
        return body.operation().name().equals("CHOICE");
    }

    private static String joined(Explanation body, String symbol, Phrases phrases) {
        return body.operands().stream().map(operand -> part(operand, phrases)).collect(Collectors.joining(symbol));
    }

    private static String part(Explanation operand, Phrases phrases) {
        String phrase = phrases.phrase(operand);
        return phrase.startsWith("-") ? "(" + phrase + ")" : phrase;
    }

    private static String words(Explanation body, String variant, Phrases phrases) {
        List<Explanation> operands = body.operands();
        String mode = isRounding(body) ? "." + body.operation().parameters().get(1) : variant;
        Template template = phrases.words().template("op." + body.operation().name() + mode);
        return template.filled(place -> Optional.of(
                switch (place) {
                    case "count" -> String.valueOf(operands.size());
                    case "others" -> String.valueOf(operands.size() - 1);
                    case "list" ->
                        phrases.words()
                                .list(operands.stream().map(phrases::phrase).toList());
                    case "how" -> phrases.figure(operands.get(0));
                    case "chosen" -> phrases.phrase(operands.get(chosen(body)));
                    default -> operand(place, operands, phrases);
                }));
    }

    private static int chosen(Explanation body) {
        return Integer.parseInt(body.operation().parameters().get(0));
    }

    private static String operand(String place, List<Explanation> operands, Phrases phrases) {
        boolean figureOnly = place.startsWith("#");
        Explanation operand = operands.get(Integer.parseInt(figureOnly ? place.substring(1) : place) - 1);
        return figureOnly ? phrases.figure(operand) : phrases.phrase(operand);
    }

    private Reason rounded(Explanation rounding, Phrases phrases) {
        String exact = phrases.figure(rounding.operands().get(0));
        String how = text.isEmpty() ? exact : phrases.words().fill("line.result", Map.of("how", text, "figure", exact));
        String mode = rounding.operation().parameters().get(1);
        return new Reason(phrases.words().fill("op.ROUND." + mode, Map.of("how", how)), false, body, notes, shown);
    }

    /** Returns the whole line. */
    String after(String head, Words words) {
        return text.isEmpty()
                ? head
                : words.fill(isEquation ? "line.equals" : "line.how", Map.of("head", head, "how", text));
    }

    /** Returns the number of columns that a text takes, two for an ideograph. */
    static int width(String text) {
        return text.codePoints().map(c -> Character.isIdeographic(c) ? 2 : 1).sum();
    }
}
