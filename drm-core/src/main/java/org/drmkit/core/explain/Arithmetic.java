package org.drmkit.core.explain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The arithmetic of one node in words and signs.
 *
 * @param node the node
 * @param phrases what its operands are called
 */
record Arithmetic(Explanation node, Phrases phrases) {

    private static final int LINE = 110;
    private static final int SHORT = 6;
    private static final Map<String, String> SYMBOLS =
            Map.of("SUM", " + ", "DIFFERENCE", " - ", "PRODUCT", " × ", "QUOTIENT", " / ");
    private static final Set<String> EQUATIONS =
            Set.of("SUM", "DIFFERENCE", "PRODUCT", "QUOTIENT", "GROWTH", "SHARE", "NEGATED");

    static boolean isRounding(Explanation node) {
        return node.operation().name().equals("ROUND");
    }

    String text() {
        String symbol = SYMBOLS.get(name());
        String mode = isRounding(node) ? "." + node.operation().parameters().get(1) : "";
        return symbol == null
                ? words("op." + name() + mode)
                : node.operands().stream().map(this::part).collect(Collectors.joining(symbol));
    }

    /** Returns what is said instead of a text that is too long. */
    String summary() {
        return words("op." + name() + ".many");
    }

    boolean fits(String text, int column) {
        boolean isShort = node.operands().size() <= SHORT && column + width(text) <= LINE;
        return isShort || phrases.words().find("op." + name() + ".many").isEmpty();
    }

    String link() {
        boolean isExact = Stream.concat(Stream.of(node), node.operands().stream())
                .allMatch(figure -> phrases.format().isExact(figure.value()));
        return !EQUATIONS.contains(name()) ? "line.how" : isExact ? "line.equals" : "line.nearly";
    }

    Set<Explanation> shown() {
        return name().equals("CHOICE") ? Set.of(chosen()) : Set.copyOf(node.operands());
    }

    private String name() {
        return node.operation().name();
    }

    private Explanation chosen() {
        return operand(Integer.parseInt(node.operation().parameters().get(0)));
    }

    private Explanation operand(int index) {
        return node.operands().get(index);
    }

    private String part(Explanation operand) {
        String phrase = phrases.part(operand, node);
        return phrase.startsWith("-") ? "(" + phrase + ")" : phrase;
    }

    private String words(String key) {
        int count = node.operands().size();
        return phrases.words()
                .template(key)
                .filled(place -> Optional.of(
                        switch (place) {
                            case "count" -> String.valueOf(count);
                            case "others" -> String.valueOf(count - 1);
                            case "list" -> phrases.words().list(parts());
                            case "how" -> phrases.figure(operand(0));
                            case "chosen" -> phrases.phrase(chosen());
                            default -> numbered(place);
                        }));
    }

    private List<String> parts() {
        return node.operands().stream()
                .map(operand -> phrases.part(operand, node))
                .toList();
    }

    /** Returns an operand by its number from 1, without its name if that starts with a hash. */
    private String numbered(String place) {
        return place.startsWith("#")
                ? phrases.figure(operand(Integer.parseInt(place.substring(1)) - 1))
                : part(operand(Integer.parseInt(place) - 1));
    }

    /** Returns the number of columns that a text takes, two for an ideograph. */
    static int width(String text) {
        return text.codePoints().map(c -> Character.isIdeographic(c) ? 2 : 1).sum();
    }
}
