package org.drmkit.examples.steelwheels;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.drmkit.core.json.Nearest;
import org.drmkit.examples.report.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Scores, pays, restates and searches the SteelWheels database, and reports. */
@Command(
        name = "steelwheels",
        mixinStandardHelpOptions = true,
        version = "drmkit 0.1",
        description =
                "The fiscal year 2004 of a maker of scale models: its dealers scored, paid, restated and searched for conflicts.")
public final class SteelWheels implements Callable<Integer> {

    private static final String ENGLISH_SAMPLE = "114";
    private static final String CHINESE_SAMPLE = "124";

    @Option(
            names = "--dealer",
            paramLabel = "ID",
            description = "Explain one dealer instead: its score, its rebate and its conflicts.")
    private @Nullable String dealer;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            defaultValue = "en",
            description = "The language of the report: en or zh (default: en).")
    private String language = "en";

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description = "Where result.json goes (default: drm-examples/target/steelwheels).")
    private @Nullable Path out;

    private final PrintStream console;
    private final PrintStream errors;

    /** Creates the command for the console. */
    public SteelWheels() {
        this(
                new PrintStream(System.out, true, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8));
    }

    SteelWheels(PrintStream console, PrintStream errors) {
        this.console = console;
        this.errors = errors;
    }

    /**
     * Runs the command.
     *
     * @param arguments see {@code --help}
     */
    public static void main(String[] arguments) {
        int exit = command(new SteelWheels()).execute(arguments);
        if (exit != 0) {
            System.exit(exit);
        }
    }

    static CommandLine command(SteelWheels program) {
        return new CommandLine(program).setOut(new PrintWriter(program.console, true, StandardCharsets.UTF_8));
    }

    @Override
    public Integer call() throws Exception {
        Optional<Locale> locale = locale();
        if (locale.isEmpty()) {
            return refuse("The language (" + language + ") must be en or zh. Maybe --lang zh.");
        }
        try (Warehouse warehouse = Warehouse.open()) {
            Year2004 year = Year2004.of(warehouse);
            return dealer == null ? report(year, locale.get()) : explain(year, locale.get(), dealer);
        }
    }

    private int refuse(String why) {
        errors.println(why);
        return CommandLine.ExitCode.USAGE;
    }

    private Optional<Locale> locale() {
        return switch (language) {
            case "en" -> Optional.of(Locale.ENGLISH);
            case "zh" -> Optional.of(Locale.CHINESE);
            default -> Optional.empty();
        };
    }

    private int report(Year2004 year, Locale locale) throws Exception {
        Words words = Words.of(SteelWheels.class, locale);
        console.print(new SalesReport(year, locale).text());
        console.printf("%n%s%n", words.text("explained", year.name(ENGLISH_SAMPLE)));
        console.print(new DealerReport(year, locale).explained(ENGLISH_SAMPLE));
        console.printf("%n%s%n", words.text("explained.zh", year.name(CHINESE_SAMPLE)));
        console.print(new DealerReport(year, Locale.CHINESE).explained(CHINESE_SAMPLE));
        return write(year, words);
    }

    private int explain(Year2004 year, Locale locale, String id) throws Exception {
        Words words = Words.of(SteelWheels.class, locale);
        List<String> known = year.judgement().rebates().dealers().ids();
        if (!known.contains(id)) {
            return refuse(words.text(
                    "unknown",
                    id,
                    known.size(),
                    known.get(0),
                    known.get(known.size() - 1),
                    Nearest.of(id, known).orElse(ENGLISH_SAMPLE)));
        }
        console.println(year.name(id));
        console.print(new DealerReport(year, locale).text(id));
        return write(year, words);
    }

    private int write(Year2004 year, Words words) throws Exception {
        Path file = folder().resolve("result.json");
        new ResultJson(year).write(file);
        console.printf("%n%s%n", words.text("files", file));
        return CommandLine.ExitCode.OK;
    }

    /** The module's own build folder, whether the program runs in the module or above it. */
    private Path folder() {
        Path module = Files.isDirectory(Path.of("drm-examples")) ? Path.of("drm-examples") : Path.of("");
        return out == null ? module.resolve("target").resolve("steelwheels") : out;
    }
}
