package org.drmkit.core.explain;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The words that a reader sees: those of the modules, then the generic ones of this package.
 *
 * @param locale the language
 * @param texts the words of the modules
 */
record Words(Locale locale, Texts texts) {

    private static final Texts GENERIC = Texts.load(Words.class, "words", "en", "zh");

    Optional<Template> find(String key) {
        return texts.template(locale, key).or(() -> GENERIC.template(locale, key));
    }

    /** Returns a template that is always there, as this package has words for it. */
    Template template(String key) {
        return find(key).orElseThrow(() -> new IllegalStateException("No text for \"" + key + "\""));
    }

    String fill(String key, Map<String, String> values) {
        return template(key).filled(name -> Optional.ofNullable(values.get(name)));
    }

    String list(List<String> items) {
        return items.stream()
                .reduce((first, next) -> fill("list", Map.of("first", first, "next", next)))
                .orElse("");
    }
}
