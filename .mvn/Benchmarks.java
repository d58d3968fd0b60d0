import org.openjdk.jmh.runner.NoBenchmarksException;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks of one module that match, and fails if one does; a module of the reactor that has none is passed over. */
class Benchmarks {
    public static void main(String[] args) throws Exception {
        if (ClassLoader.getSystemResource("META-INF/BenchmarkList") == null) {
            return;
        }
        try {
            // A page of the heap that is used for the first time costs a fault: without the touch, a run measures those as well.
            var options = new OptionsBuilder()
                    .parent(new CommandLineOptions(args))
                    .jvmArgsPrepend("-XX:+AlwaysPreTouch")
                    .shouldFailOnError(true);
            new Runner(options.build()).run();
        } catch (NoBenchmarksException e) {
            System.out.println("No benchmark here matches " + args[0]);
        }
    }
}
