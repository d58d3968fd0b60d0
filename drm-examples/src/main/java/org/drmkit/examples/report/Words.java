package org.drmkit.examples.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** The words of a report in one language: a file such as {@code report_en.properties} beside the class that reports. */
public final class Words {

    private final Locale locale;
    private final Properties texts = new Properties();

    private Words(Locale locale) {
        this.locale = locale;
    }

    /**
     * Reads the words.
     *
     * @param reporter a class of the package whose report it is
     * @param locale the language, en or zh
     * @return the words
     */
    public static Words of(Class<?> reporter, Locale locale) {
        String file = "report_" + locale.getLanguage() + ".properties";
        Words words = new Words(locale);
        try (InputStream bytes = Objects.requireNonNull(reporter.getResourceAsStream(file), file)) {
            words.texts.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /**
     * Returns a text.
     *
     * @param key its key
     * @param values the values in it
     * @return the text, or the key if there is none
     */
    public String text(String key, Object... values) {
        return new MessageFormat(texts.getProperty(key, key).replace("'", "''"), locale).format(values);
    }

    /**
     * Returns the heads of the columns of a table.
     *
     * @param key the key of the text, in which they are parted by {@code |}
     * @return the heads
     */
    public List<String> columns(String key) {
        return List.of(texts.getProperty(key).split("\\|"));
    }
}
