package org.drmkit.examples.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static java.util.stream.Collectors.joining;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What published code never asks of the JDK. An access is written as in code, {@code Instant.now()},
 * {@code new Random(long)}, {@code System.out}; method references count.
 */
final class Access {

    private Access() {}

    static ArchRule clock() {
        return never(
                "reads a clock",
                "asOf is an argument",
                "\\w+\\.now\\(.*",
                "Clock\\..*",
                "System\\.(currentTimeMillis|nanoTime)\\(.*",
                "new Date\\(\\)",
                "\\w*Calendar\\.getInstance\\(.*");
    }

    static ArchRule platformDefaults() {
        return never(
                "asks the platform for a locale, zone, charset or line end",
                "the same input gives the same bits everywhere",
                "(Locale|TimeZone|Charset)\\.(getDefault|defaultCharset)\\(.*",
                "ZoneId\\.systemDefault\\(\\)",
                "String\\.format\\(String, .*",
                "MessageFormat\\.format\\(.*",
                "String\\.(toLowerCase|toUpperCase|getBytes)\\(\\)",
                "new String\\(byte\\[\\](, int, int)?\\)",
                "new (InputStreamReader|OutputStreamWriter)\\(\\w+\\)",
                "new (FileReader|FileWriter|Scanner|PrintWriter|PrintStream)\\((String|File|InputStream|OutputStream)\\)",
                "(NumberFormat|DecimalFormat|DateFormat)\\.get\\w*Instance\\(\\)",
                "new (DecimalFormat|SimpleDateFormat|MessageFormat)\\(String\\)",
                "DateTimeFormatter\\.ofPattern\\(String\\)",
                "System\\.lineSeparator\\(\\)");
    }

    static ArchRule chance() {
        return never(
                "asks for chance without a seed",
                "the same input gives the same bits every time",
                "new (Random|SplittableRandom)\\(\\)",
                "new SecureRandom\\(.*",
                "Math\\.random\\(\\)",
                "ThreadLocalRandom\\..*",
                "UUID\\.randomUUID\\(\\)",
                "Collections\\.shuffle\\(List\\)",
                "System\\.identityHashCode\\(.*");
    }

    static ArchRule machinery() {
        return never(
                "uses hidden machinery",
                "what a run needs is an argument, and what it says is its result",
                "ServiceLoader\\..*",
                "Class\\.forName\\(.*",
                "ClassLoader\\.loadClass\\(.*",
                "System\\.(in|out|err)",
                "System\\.(exit|getenv|getProperty|setProperty)\\(.*",
                "(Logger|LogManager|Level)\\..*",
                "\\w+\\.(parallelStream|parallel)\\(\\)",
                "ForkJoinPool\\.commonPool\\(\\)",
                "ObjectMapper\\.(enableDefaultTyping|activateDefaultTyping)\\w*\\(.*");
    }

    static ArchRule regex() {
        Pattern compile = Pattern.compile("Pattern\\.compile\\(.*");
        Pattern hidden = Pattern.compile("(Pattern|String)\\.(matches|split|replaceAll|replaceFirst)\\(String.*");
        return classes()
                .that()
                .resideInAnyPackage(Layers.PUBLISHED)
                .should(neverHave(
                        "a regular expression that is not a constant",
                        access -> hidden.matcher(text(access)).matches()
                                || (compile.matcher(text(access)).matches()
                                        && !access.getOrigin().getName().equals("<clinit>"))))
                .because("no data is read as a regular expression, and none is compiled twice");
    }

    static ArchRule patternFields() {
        return fields().that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(Layers.PUBLISHED)
                .and()
                .haveRawType(Pattern.class)
                .should()
                .bePrivate()
                .andShould()
                .beStatic()
                .andShould()
                .beFinal()
                .allowEmptyShould(true);
    }

    private static ArchRule never(String what, String because, String... accesses) {
        Pattern banned = Pattern.compile(String.join("|", accesses));
        return classes()
                .that()
                .resideInAnyPackage(Layers.PUBLISHED)
                .should(neverHave(
                        "code that " + what,
                        access -> banned.matcher(text(access)).matches()))
                .because(because);
    }

    private static ArchCondition<JavaClass> neverHave(String what, Predicate<JavaAccess<?>> banned) {
        return new ArchCondition<>("never have " + what) {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                item.getAccessesFromSelf().stream()
                        .filter(access ->
                                !access.getTargetOwner().getPackageName().startsWith("org.drmkit"))
                        .filter(banned)
                        .forEach(access -> events.add(
                                SimpleConditionEvent.violated(item, text(access) + " in " + access.getDescription())));
            }
        };
    }

    private static String text(JavaAccess<?> access) {
        AccessTarget target = access.getTarget();
        String owner = target.getOwner().getSimpleName();
        if (!(target instanceof AccessTarget.CodeUnitAccessTarget unit)) {
            return owner + "." + target.getName();
        }
        String arguments = unit.getRawParameterTypes().stream()
                .map(JavaClass::getSimpleName)
                .collect(joining(", ", "(", ")"));
        return target.getName().equals("<init>")
                ? "new " + owner + arguments
                : owner + "." + target.getName() + arguments;
    }
}
