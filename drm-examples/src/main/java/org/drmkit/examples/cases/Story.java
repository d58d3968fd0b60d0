package org.drmkit.examples.cases;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import org.drmkit.core.fact.FactQuery;
import org.drmkit.core.fact.FactSource;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.fact.Parties;
import org.drmkit.core.history.FactName;
import org.drmkit.core.number.Fraction;
import org.drmkit.core.time.DateRange;

/** What a case prints, in one of two languages. */
final class Story {

    private final boolean chinese;
    private final StringBuilder text = new StringBuilder();

    Story(Locale locale) {
        chinese = locale.getLanguage().equals("zh");
    }

    static Locale locale(String[] arguments) {
        return arguments.length > 0 ? Locale.forLanguageTag(arguments[0]) : Locale.ENGLISH;
    }

    /** Adds a line, with values in place of %s. */
    Story say(String english, String chineseText, Object... values) {
        text.append((chinese ? chineseText : english).formatted(values)).append('\n');
        return this;
    }

    /** Asks a source about one party in a period. */
    static Fraction ask(FactSource source, FactName name, String party, DateRange period, LocalDate asOf) {
        FigureColumn answer = source.answer(FactQuery.of(name.name(), period, asOf, Parties.of(party)));
        return answer.fraction(0);
    }

    static String percent(Fraction share, int places) {
        return share.times(Fraction.of(100))
                        .rounded(places, RoundingMode.HALF_UP)
                        .toPlainString() + " %";
    }

    static String number(Fraction value, int places) {
        return value.rounded(places, RoundingMode.HALF_UP).toPlainString();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
