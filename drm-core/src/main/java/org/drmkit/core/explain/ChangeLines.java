package org.drmkit.core.explain;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.drmkit.core.explain.Difference.Change;

/** The writing of a difference, one line for each change that a reader can see. */
final class ChangeLines {

    private final Phrases phrases;
    private final StringBuilder text = new StringBuilder();
    private final Deque<Change> above = new ArrayDeque<>();

    private ChangeLines(Phrases phrases) {
        this.phrases = phrases;
    }

    static String of(List<Change> changes, Locale locale, Texts texts) {
        Explanation[] nodes = changes.stream()
                .flatMap(change -> Stream.concat(change.before().stream(), change.after().stream()))
                .toArray(Explanation[]::new);
        ChangeLines lines = new ChangeLines(new Phrases(locale, texts, nodes));
        changes.forEach(lines::write);
        return lines.text.isEmpty()
                ? lines.phrases.words().fill("change.none", Map.of()) + "\n"
                : lines.text.toString();
    }

    private void write(Change change) {
        while (!above.isEmpty() && !change.path().startsWith(above.element().path() + "/")) {
            above.pop();
        }
        if (!isCarriedOn(change)) {
            line(change).ifPresent(line -> {
                text.append("  ".repeat(above.size())).append(line).append('\n');
                above.push(change);
            });
        }
    }

    /** Tells whether the step only passes on the change in the line above. */
    private boolean isCarriedOn(Change change) {
        return !above.isEmpty()
                && change.after().filter(phrases::isQuiet).isPresent()
                && value(change.before()).equals(value(above.element().before()))
                && value(change.after()).equals(value(above.element().after()));
    }

    private static Optional<Value> value(Optional<Explanation> node) {
        return node.map(Explanation::value);
    }

    private Optional<String> line(Change change) {
        if (change.before().isPresent() && change.after().isPresent()) {
            return changed(change.before().get(), change.after().get());
        }
        String key = change.after().isPresent() ? "change.new" : "change.gone";
        Explanation node = change.after().or(change::before).orElseThrow();
        return Optional.of(phrases.words().fill(key, Map.of("head", phrases.head(node))));
    }

    private Optional<String> changed(Explanation before, Explanation after) {
        String from = phrases.figure(before);
        String to = phrases.figure(after);
        if (from.equals(to)) {
            return Optional.empty();
        }
        Map<String, String> places = Map.of("label", phrases.title(after), "before", from, "after", to);
        return Optional.of(increase(before.value(), after.value())
                .map(by -> phrases.words()
                        .fill("change.by", with(places, "by", phrases.format().signed(by))))
                .orElseGet(() -> phrases.words().fill("change", places))
                .strip());
    }

    private static Map<String, String> with(Map<String, String> places, String name, String text) {
        return Stream.concat(places.entrySet().stream(), Stream.of(Map.entry(name, text)))
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Optional<Value> increase(Value before, Value after) {
        if (before.number().isEmpty()
                || after.number().isEmpty()
                || !before.unit().equals(after.unit())) {
            return Optional.empty();
        }
        return Optional.of(Operation.DIFFERENCE.applied(List.of(after, before), after.unit()));
    }
}
