package org.drmkit.examples.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Classes for a rule to judge, compiled from text: no test engine and no other test sees them. */
final class Sources {

    private static final Pattern TYPE = Pattern.compile("(?:class|interface|record|enum) (\\w+)");

    private Sources() {}

    /** What the rule finds in the sources; a rule may load the classes too. */
    static List<String> findings(ArchRule rule, List<String> sources) throws IOException {
        Path folder = Files.createTempDirectory(Path.of("target"), "sources");
        compile(folder, sources);
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, before)) {
            Thread.currentThread().setContextClassLoader(loader);
            JavaClasses classes = new ClassFileImporter().importPath(folder);
            return rule.evaluate(classes).getFailureReport().getDetails();
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private static void compile(Path folder, List<String> sources) {
        StringWriter messages = new StringWriter();
        List<String> options = List.of(
                "-d", folder.toString(), "-classpath", System.getProperty("java.class.path"), "-proc:none", "-nowarn");
        List<JavaFileObject> files = sources.stream().map(Sources::file).toList();
        if (!ToolProvider.getSystemJavaCompiler()
                .getTask(messages, null, null, options, null, files)
                .call()) {
            throw new IllegalArgumentException(messages.toString());
        }
    }

    private static JavaFileObject file(String source) {
        Matcher type = TYPE.matcher(source);
        String name = type.find() ? type.group(1) : "package-info";
        return new SimpleJavaFileObject(URI.create("text:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
    }
}
