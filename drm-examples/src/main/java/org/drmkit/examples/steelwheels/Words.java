package org.drmkit.examples.steelwheels;

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

/** The words of the report in one language. */
final class Words {

    private final Locale locale;
    private final Properties texts = new Properties();

    Words(Locale locale) {
        this.locale = locale;
        String file = "report_" + locale.getLanguage() + ".properties";
        try (InputStream bytes = Objects.requireNonNull(Words.class.getResourceAsStream(file), file)) {
            texts.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String key, Object... values) {
        return new MessageFormat(texts.getProperty(key, key).replace("'", "''"), locale).format(values);
    }

    List<String> columns(String key) {
        return List.of(texts.getProperty(key).split("\\|"));
    }
}
