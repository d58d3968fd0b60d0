package org.drmkit.examples.architecture;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every rule finds the bad places of its sources, and no other place: {@code bad} names them in a few words of the finding. */
class HouseRuleTest {

    @ParameterizedTest
    @EnumSource
    void rule_badSources_findsThemAndNothingElse(HouseRule rule) throws IOException {
        example(rule).assertFoundBy(rule.rule);
    }

    private static Example example(HouseRule rule) {
        return switch (rule) {
            case MODULES ->
                Example.of(
                        List.of("Scored.program Program", "Paid.score Score", "Known.score Score", "Known.shop Shop"),
                        "package org.drmkit.core.known; class Known { org.drmkit.scoring.card.Score score; org.drmkit.examples.Shop shop; }",
                        "package org.drmkit.scoring.card; public class Score { Known known; static class Known {} }",
                        "package org.drmkit.scoring; class Scored { org.drmkit.incentives.Program program; }",
                        "package org.drmkit.incentives; public class Program {}",
                        "package org.drmkit.incentives; class Paid { org.drmkit.scoring.card.Score score; }",
                        "package org.drmkit.examples; public class Shop { org.drmkit.scoring.card.Score score; }");
            case CORE_LAYERS ->
                Example.of(
                        List.of("Cash.day Day", "Cash.line Line", "Line.visit Visit", "Fresh.cash Cash"),
                        "package org.drmkit.core.money; public class Cash { org.drmkit.core.time.Day day; org.drmkit.core.trade.internal.Line line; }",
                        "package org.drmkit.core.time; public class Day {}",
                        "package org.drmkit.core.trade.internal; public class Line { org.drmkit.core.money.Cash cash; org.drmkit.core.relation.visit.Visit visit; }",
                        "package org.drmkit.core.fresh; public class Fresh { org.drmkit.core.money.Cash cash; }",
                        "package org.drmkit.core.relation.visit; public class Visit {}");
            case RELATIONS ->
                Example.of(
                        List.of("Visit.target Target", "Visit.line Line"),
                        "package org.drmkit.core.relation.visit; class Visit { org.drmkit.core.relation.target.Target target; org.drmkit.core.trade.Line line; }",
                        "package org.drmkit.core.relation.target; public class Target { Target other; org.drmkit.core.money.Cash cash; }",
                        "package org.drmkit.core.trade; public class Line {}",
                        "package org.drmkit.core.money; public class Cash {}");
            case ENGINES_WITHOUT_RELATIONS ->
                Example.of(
                        List.of("Score.visit Visit"),
                        "package org.drmkit.scoring; class Score { org.drmkit.core.relation.visit.Visit visit; }",
                        "package org.drmkit.core.relation.visit; public class Visit {}");
            case EXAMPLES_WITHOUT_INTERNALS ->
                Example.of(
                        List.of("Shop.line Line"),
                        "package org.drmkit.examples.shop; class Shop { org.drmkit.core.trade.internal.Line line; }",
                        "package org.drmkit.core.trade.internal; public class Line {}");
            case NO_CYCLES ->
                Example.of(
                        List.of("Deal.line Line.deal"),
                        "package org.drmkit.core.deal; public class Deal { org.drmkit.core.trade.internal.Line line; }",
                        "package org.drmkit.core.trade; public class Ledger { org.drmkit.core.trade.internal.Line line; }",
                        "package org.drmkit.core.trade.internal; public class Line { org.drmkit.core.trade.Ledger ledger; org.drmkit.core.deal.Deal deal; }");
            case NO_TEST_FRAMEWORK ->
                Example.of(
                        List.of("Law.lines Arbitrary"),
                        "package org.drmkit.core.law; class Law { net.jqwik.api.Arbitrary<String> lines; }",
                        "package org.drmkit.core.testing; class Laws { net.jqwik.api.Arbitrary<String> lines; }");
            case SIGNATURES ->
                Example.of(
                        List.of(
                                "Open Table",
                                "Open Multimap",
                                "Open ImmutableList",
                                "Open JsonNode",
                                "Open ForwardingSet",
                                "Open Range"),
                        """
                    package org.drmkit.core.trade;
                    import com.google.common.collect.*;
                    import java.util.*;
                    public abstract class Open<R extends Range<?>> extends ForwardingSet<String> {
                        public final List<? extends Table<String, String, String>> tables = List.of();
                        private ImmutableSet<String> hidden;
                        protected Open(Multimap<String, String> lines) {}
                        public abstract Map<String, ImmutableList<String>> byDealer();
                        public abstract List<com.fasterxml.jackson.databind.JsonNode[]> json();
                        ImmutableSet<String> hidden(ImmutableSet<String> hidden) { return hidden; }
                    }
                    """,
                        """
                    package org.drmkit.core.trade;
                    public class Fine extends com.fasterxml.jackson.databind.module.SimpleModule {
                        public Fine(com.fasterxml.jackson.core.Version version) {}
                        static class Hidden { public com.google.common.collect.Range<Integer> range; }
                    }
                    """);
            case NULL_MARKED ->
                Example.of(
                        List.of("Loose"),
                        "package org.drmkit.core.loose; class Loose {}",
                        "package org.drmkit.core.tight; class Tight {}",
                        "@org.jspecify.annotations.NullMarked package org.drmkit.core.tight;");
            case CLOSED_TYPES ->
                Example.of(
                        List.of("Open ", "Inner"),
                        "package org.drmkit.core.trade; public class Open {}",
                        "package org.drmkit.core.trade; public final class Closed { public static class Inner {} }",
                        "package org.drmkit.core.trade; public sealed class Sealed permits Sealed.Only { static final class Only extends Sealed {} }",
                        "package org.drmkit.core.trade; public interface Api { record Value(int size) {} }",
                        "package org.drmkit.core.trade; public enum Kind { SMALL { int size() { return 1; } }; abstract int size(); }",
                        "package org.drmkit.core.trade; public abstract class Base {}",
                        "package org.drmkit.core.trade; class Hidden { public static class Inner {} }");
            case NO_STATIC_STATE ->
                Example.of(List.of("State.count", "State.CACHE", "State.NEXT", "State.POWERS", "State.MARK"), """
                    package org.drmkit.core.trade;
                    import java.util.*;
                    class State {
                        static int count;
                        static final HashMap<String, String> CACHE = new HashMap<>();
                        static final java.util.concurrent.atomic.AtomicLong NEXT = new java.util.concurrent.atomic.AtomicLong();
                        public static final long[] POWERS = {1, 10};
                        static final Object MARK = new Object();
                        static final List<String> NAMES = List.of();
                        private static final int[] SIZES = {1};
                        enum Kind { SMALL }
                        final int size = Kind.values().length;
                    }
                    """);
            case NO_CLOCK ->
                Example.of(
                        List.of(
                                "LocalDate.now()",
                                "Instant.now()",
                                "System.nanoTime()",
                                "System.currentTimeMillis()",
                                "Clock.systemUTC()",
                                "new Date()"),
                        """
                    package org.drmkit.core.trade;
                    class Timed {
                        Object day = java.time.LocalDate.now();
                        java.util.function.Supplier<Object> now = java.time.Instant::now;
                        long nanos = System.nanoTime() + System.currentTimeMillis();
                        Object clock = java.time.Clock.systemUTC();
                        Object date = new java.util.Date();
                        Object fine = java.time.LocalDate.of(2026, 1, 1);
                    }
                    """);
            case NO_PLATFORM_DEFAULT ->
                Example.of(
                        List.of(
                                "String.format(String, Object[])",
                                "MessageFormat.format(String, Object[])",
                                "String.toLowerCase()",
                                "String.getBytes()",
                                "Locale.getDefault()",
                                "ZoneId.systemDefault()",
                                "System.lineSeparator()",
                                "new InputStreamReader(InputStream)",
                                "new DecimalFormat(String)"),
                        """
                    package org.drmkit.core.trade;
                    import java.util.Locale;
                    class Local {
                        String text = String.format("%d", 1).toLowerCase() + System.lineSeparator();
                        String count = java.text.MessageFormat.format("{0}", 1);
                        byte[] bytes = text.getBytes();
                        Object locale = Locale.getDefault();
                        Object zone = java.time.ZoneId.systemDefault();
                        Object reader = new java.io.InputStreamReader(new java.io.ByteArrayInputStream(bytes));
                        Object format = new java.text.DecimalFormat("0.00");
                        String fine = String.format(Locale.ROOT, "%d", 1).toLowerCase(Locale.ROOT);
                    }
                    """);
            case NO_CHANCE ->
                Example.of(
                        List.of(
                                "new Random()",
                                "Math.random()",
                                "UUID.randomUUID()",
                                "ThreadLocalRandom.current()",
                                "Collections.shuffle(List)"),
                        """
                    package org.drmkit.core.trade;
                    import java.util.*;
                    class Chance {
                        Object random = new Random();
                        double share = Math.random();
                        Object id = UUID.randomUUID();
                        Object current = java.util.concurrent.ThreadLocalRandom.current();
                        void mix(List<String> lines) { Collections.shuffle(lines); Collections.shuffle(lines, new Random(42)); }
                    }
                    """);
            case NO_MACHINERY ->
                Example.of(
                        List.of(
                                "ServiceLoader.load(Class)",
                                "Class.forName(String)",
                                "System.out",
                                "System.getenv(String)",
                                "Logger.getLogger(String)",
                                "List.parallelStream()"),
                        """
                    package org.drmkit.core.trade;
                    import java.util.*;
                    class Hidden {
                        Object loaded = ServiceLoader.load(Runnable.class);
                        Object named() throws Exception { return Class.forName("x"); }
                        Object out = System.out;
                        Object environment = System.getenv("X");
                        Object logger = java.util.logging.Logger.getLogger("x");
                        Object stream = List.of().parallelStream();
                        Object fine = List.of().stream();
                    }
                    """);
            case NO_HIDDEN_REGEX ->
                Example.of(
                        List.of(
                                "Pattern.compile(String) Matched.read",
                                "String.split(String)",
                                "String.replaceAll(String, String)",
                                "Pattern.matches(String, CharSequence)"),
                        """
                    package org.drmkit.core.trade;
                    import java.util.regex.Pattern;
                    class Matched {
                        private static final Pattern FINE = Pattern.compile("[a-z]+");
                        Object read(String data) { return Pattern.compile(data); }
                        Object split(String data) { return "a,b".split(data); }
                        Object clean(String data) { return data.replaceAll(" +", " ").replace('a', 'b'); }
                        Object match(String data) { return Pattern.matches(data, "x") && FINE.matcher(data).matches(); }
                    }
                    """);
            case PATTERN_CONSTANTS ->
                Example.of(List.of("Matched.pattern STATIC", "Matched.pattern FINAL", "Matched.SHARED PRIVATE"), """
                    package org.drmkit.core.trade;
                    import java.util.regex.Pattern;
                    class Matched {
                        private Pattern pattern;
                        static final Pattern SHARED = Pattern.compile("[a-z]+");
                        private static final Pattern FINE = Pattern.compile("[a-z]+");
                    }
                    """);
        };
    }
}
