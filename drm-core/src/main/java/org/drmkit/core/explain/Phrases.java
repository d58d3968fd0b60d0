package org.drmkit.core.explain;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** What nodes are called, with and without their figures. */
final class Phrases {

    private final Words words;
    private final ValueFormat format;

    Phrases(Locale locale, Texts texts, Explanation... trees) {
        words = new Words(locale, texts);
        long currencies = List.of(trees).stream()
                .flatMap(Explanation::nodes)
                .flatMap(node -> ValueFormat.currency(node.value().unit()).stream())
                .distinct()
                .count();
        format = new ValueFormat(words, currencies > 1);
    }

    Words words() {
        return words;
    }

    ValueFormat format() {
        return format;
    }

    String figure(Explanation node) {
        return format.text(node.value());
    }

    /** Returns what the figure is called, empty if it has no name. */
    String label(Explanation node) {
        return words.find(node.code())
                .map(template -> template.filled(name -> place(node, name, used -> {})))
                .orElseGet(() -> described(node));
    }

    /** Returns the name with the figure, as it stands within a line. */
    String phrase(Explanation node) {
        return phrase(node, figure(node));
    }

    /** Returns the name with the figure, as it stands in an equation for another figure. */
    String part(Explanation node, Explanation result) {
        return phrase(node, format.inEquation(node.value(), result.value().unit()));
    }

    private String phrase(Explanation node, String figure) {
        String label = label(node);
        boolean inside = words.find(node.code())
                .filter(t -> t.names().contains("figure"))
                .isPresent();
        return inside || figure.isEmpty() ? label : label.isEmpty() ? figure : label + " " + figure;
    }

    /** Returns the name with the figure, as it starts a line. */
    String head(Explanation node) {
        return atStart(node, phrase(node));
    }

    /** Returns the name, as it starts a line. */
    String title(Explanation node) {
        return atStart(node, label(node));
    }

    private String atStart(Explanation node, String text) {
        boolean ownWords =
                words.find(node.code()).filter(Template::startsWithLiteral).isPresent();
        return ownWords
                ? Character.toString(Character.toTitleCase(text.codePointAt(0)))
                        + text.substring(text.offsetByCodePoints(0, 1))
                : text;
    }

    /** Tells whether the name of a step is the same for every one of its kind, so that nothing is lost without it. */
    boolean isQuiet(Explanation node) {
        return words.find(node.code())
                .map(template -> template.names().isEmpty())
                .orElse(node.arguments().isEmpty());
    }

    /** Tells whether there are words that explain the figure, and everything that they need. */
    boolean hasHow(Explanation node) {
        return howTemplate(node).isPresent();
    }

    /** Returns the words that explain the figure, and tells which children they show. */
    Optional<String> how(Explanation node, Consumer<Explanation> shown) {
        return howTemplate(node).map(template -> template.filled(name -> place(node, name, shown)));
    }

    private Optional<Template> howTemplate(Explanation node) {
        return words.find(node.code() + ".how")
                .filter(template -> template.isFilledBy(
                        name -> place(node, name, used -> {}).isPresent()));
    }

    private Optional<String> place(Explanation node, String name, Consumer<Explanation> shown) {
        boolean percent = name.endsWith("%");
        return value(node, percent ? name.substring(0, name.length() - 1) : name, shown)
                .map(value -> percent ? format.percent(value) : format.text(value));
    }

    private Optional<Value> value(Explanation node, String name, Consumer<Explanation> shown) {
        if (name.equals("figure")) {
            return Optional.of(node.value());
        }
        if (name.equals("unit")) {
            return Optional.of(Value.of(node.value().unit()));
        }
        Optional<Value> argument = argument(node, name);
        if (argument.isPresent()) {
            return argument;
        }
        Optional<Explanation> child = node.children()
                .filter(c -> c.code().equals(name) || c.code().endsWith("." + name))
                .findFirst();
        child.ifPresent(shown);
        return child.map(Explanation::value);
    }

    private Optional<Value> argument(Explanation node, String name) {
        Map<String, Value> arguments = node.arguments();
        String inLanguage = name + "@" + words.locale().getLanguage();
        return Optional.ofNullable(arguments.get(inLanguage))
                .or(() -> Optional.ofNullable(arguments.get(name)).map(value -> named(name, value)));
    }

    /** Returns the words that the texts have for the value of an argument, else the value. */
    private Value named(String name, Value value) {
        return value instanceof Value.Text text
                ? words.find(name + "." + text.text())
                        .map(words -> Value.of(words.source()))
                        .orElse(value)
                : value;
    }

    private String described(Explanation node) {
        String code = ValueFormat.oneLine(node.code());
        List<String> arguments = node.arguments().keySet().stream()
                .filter(name -> !name.contains("@"))
                .map(name -> words.fill("argument", Map.of("name", name, "value", argumentText(node, name))))
                .toList();
        return arguments.isEmpty()
                ? code
                : words.fill("described", Map.of("label", code, "arguments", words.list(arguments)));
    }

    private String argumentText(Explanation node, String name) {
        return argument(node, name).map(format::text).orElse("");
    }
}
