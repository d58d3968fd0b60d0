package org.drmkit.core.explain;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The words of a module for the codes of its explanations, by language.
 *
 * <p>A text is a template with named places: {@code {rule}} is an argument of the node or the figure of the child with
 * that code ({@code base} also finds {@code pay.base}), {@code {rate%}} shows a number in percent, {@code {figure}} is the
 * figure of the node itself, {@code {lines:line|lines}} the first word where the place shows 1, else the second. What stands in brackets is left out where one of its places has nothing to show. The keys:
 *
 * <ul>
 *   <li>{@code due}: what the figures of the code {@code due} are called, in lower case; the figure follows by itself
 *       unless the template has {@code {figure}}.
 *   <li>{@code due.how}: what stands behind the colon, instead of the arithmetic: {@code {rate%} of {base}}.
 *   <li>{@code reason.NO_FACT}, {@code value.MET}: words for a reason and for a value that is a text.
 *   <li>{@code measure.sales}: what is shown instead of the argument {@code measure} where that is {@code sales}, such as
 *       {@code net sales} or {@code 销售净额}.
 *   <li>{@code unit.points}: how numbers of a unit are written: {@code {0.00} points}, here with two decimals; {@code #}
 *       is a decimal that may be absent.
 * </ul>
 *
 * <p>A language is a two-letter code. A locale without words falls back to English, and a code without words is shown as
 * it is, with its arguments. It is not a message bundle of the JDK: nothing is looked up but what was passed in.
 * Immutable.
 */
public final class Texts {

    private static final Texts EMPTY = new Texts(ImmutableMap.of());

    private final ImmutableMap<String, ImmutableSortedMap<String, Template>> languages;

    private Texts(Map<String, ImmutableSortedMap<String, Template>> languages) {
        this.languages = ImmutableMap.copyOf(languages);
    }

    /**
     * Returns no words at all.
     *
     * @return the empty texts
     */
    public static Texts empty() {
        return EMPTY;
    }

    /**
     * Returns the words of one language.
     *
     * @param language the two-letter code of the language
     * @param templates the templates by key
     * @return the texts
     * @throws IllegalArgumentException if a template has an unpaired bracket
     */
    public static Texts of(String language, Map<String, String> templates) {
        ImmutableSortedMap.Builder<String, Template> parsed = ImmutableSortedMap.naturalOrder();
        templates.forEach((key, template) -> parsed.put(key, Template.parse(template)));
        return new Texts(ImmutableMap.of(language, parsed.buildOrThrow()));
    }

    /**
     * Reads the words of a module from files beside one of its classes. {@code load(Mine.class, "texts", "en", "zh")}
     * reads {@code texts_en.properties} and {@code texts_zh.properties}: lines {@code key = template} in UTF-8; empty lines
     * and those that start with {@code #} do not count.
     *
     * @param owner the class beside which the files are
     * @param name the first part of their names
     * @param languages the two-letter codes of the languages
     * @return the texts
     * @throws IllegalArgumentException if a file is missing, a line is no pair, or a key is there twice
     */
    public static Texts load(Class<?> owner, String name, String... languages) {
        Texts texts = EMPTY;
        for (String language : languages) {
            String file = name + "_" + language + ".properties";
            texts = texts.with(of(language, pairs(file, lines(owner, file))));
        }
        return texts;
    }

    private static List<String> lines(Class<?> owner, String file) {
        try (InputStream bytes = owner.getResourceAsStream(file)) {
            if (bytes == null) {
                throw new IllegalArgumentException("File " + file + " must be beside " + owner.getName()
                        + ". Maybe it is in another folder of the resources.");
            }
            return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> pairs(String file, List<String> lines) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                int equals = line.indexOf('=');
                String key = line.substring(0, Math.max(equals, 0)).strip();
                if (key.isEmpty() || pairs.put(key, line.substring(equals + 1).strip()) != null) {
                    throw new IllegalArgumentException("Line " + (i + 1) + " of " + file + " (" + line
                            + ") must be \"key = template\" with a new key. Maybe the key is there twice.");
                }
            }
        }
        return pairs;
    }

    /**
     * Adds the words of another module.
     *
     * @param others the other words
     * @return all words
     * @throws IllegalArgumentException if both have the same key in one language
     */
    public Texts with(Texts others) {
        others.languages.forEach((language, added) -> added.keySet().stream()
                .filter(words(language)::containsKey)
                .findFirst()
                .ifPresent(key -> {
                    throw new IllegalArgumentException("Text \"" + key + "\" is there twice in language \"" + language
                            + "\". Maybe it shall be replaced: use replacedBy.");
                }));
        return replacedBy(others);
    }

    /**
     * Replaces words, such as those of the library by the terms of a company.
     *
     * @param others the words that go before these
     * @return all words
     */
    public Texts replacedBy(Texts others) {
        Map<String, ImmutableSortedMap<String, Template>> merged = new LinkedHashMap<>(languages);
        others.languages.forEach((language, added) -> {
            Map<String, Template> words = new TreeMap<>(words(language));
            words.putAll(added);
            merged.put(language, ImmutableSortedMap.copyOf(words));
        });
        return new Texts(merged);
    }

    /**
     * Returns the keys of a language, so that a test can compare those of two languages.
     *
     * @param language the two-letter code of the language
     * @return the keys, sorted
     */
    public Set<String> keys(String language) {
        return words(language).keySet();
    }

    /**
     * Returns the template that a reader of a language sees.
     *
     * @param locale the language
     * @param key the key
     * @return the template in that language, else in English, or empty if there is none
     */
    public Optional<String> text(Locale locale, String key) {
        return template(locale, key).map(Template::source);
    }

    Optional<Template> template(Locale locale, String key) {
        return Optional.ofNullable(words(locale.getLanguage()).get(key))
                .or(() -> Optional.ofNullable(words("en").get(key)));
    }

    private ImmutableSortedMap<String, Template> words(String language) {
        return languages.getOrDefault(language, ImmutableSortedMap.of());
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof Texts other && languages.equals(other.languages);
    }

    @Override
    public int hashCode() {
        return languages.hashCode();
    }

    @Override
    public String toString() {
        return "Texts" + languages.keySet();
    }
}
