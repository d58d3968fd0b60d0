package org.drmkit.core.formula.internal;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.drmkit.core.explain.Operation;
import org.drmkit.core.formula.AllOf;
import org.drmkit.core.formula.AnyOf;
import org.drmkit.core.formula.CodeTest;
import org.drmkit.core.formula.Constant;
import org.drmkit.core.formula.DateConstant;
import org.drmkit.core.formula.DealerTest;
import org.drmkit.core.formula.FactReference;
import org.drmkit.core.formula.Floor;
import org.drmkit.core.formula.Formula;
import org.drmkit.core.formula.MeasureReference;
import org.drmkit.core.formula.Not;
import org.drmkit.core.formula.Operands;
import org.drmkit.core.formula.OrElse;
import org.drmkit.core.formula.PeriodCount;
import org.drmkit.core.formula.Rank;
import org.drmkit.core.formula.ResultReference;
import org.drmkit.core.formula.Test;
import org.drmkit.core.formula.ValueTest;
import org.drmkit.core.measure.Aggregation;
import org.drmkit.core.measure.Measure;
import org.drmkit.core.measure.MeasureKey;
import org.drmkit.core.measure.Returns;
import org.drmkit.core.trade.TradeSchema;

/**
 * Turns the formulas and tests of one definition into nodes; equal ones become one node.
 *
 * <p>A compiler is for one level (dealers, or groups by an attribute) and one view of returns. The definition has been checked before: an
 * unknown name is a programming error here.
 */
public final class FormulaCompiler {

    /** An operation as columns are computed and as explanations name it. */
    private record Arithmetic(ColumnOperation onColumns, Operation explained) {}

    /** By the member that a formula has its operands in. */
    private static final Map<String, Arithmetic> ARITHMETIC = Map.of(
            "add", new Arithmetic(SumOperation.ADD, Operation.SUM),
            "subtract", new Arithmetic(SumOperation.SUBTRACT, Operation.DIFFERENCE),
            "multiply", new Arithmetic(ProductOperation.MULTIPLY, Operation.PRODUCT),
            "divide", new Arithmetic(QuotientOperation.DIVIDE, Operation.QUOTIENT),
            "min", new Arithmetic(ExtremeOperation.MIN, Operation.MIN),
            "max", new Arithmetic(ExtremeOperation.MAX, Operation.MAX),
            "share", new Arithmetic(QuotientOperation.SHARE, Operation.SHARE),
            "growth", new Arithmetic(QuotientOperation.GROWTH, Operation.GROWTH));

    private final Map<String, Measure> measures;
    private final Optional<String> level;
    private final Returns returns;
    private final TradeSchema schema;
    private final Function<ResultReference, Node> results;
    private final UnaryOperator<String> scannedAs;
    private final Map<Formula, Node> nodes = new HashMap<>();
    private final Map<Test, TestNode> tests = new HashMap<>();

    /**
     * Creates a compiler.
     *
     * @param measures the measures of the definition by name
     * @param level the attribute by which dealers form parties, empty for dealers themselves
     * @param returns which lines the measures see
     * @param schema what trade lines look like: which columns are dates, and the currency of amounts
     * @param results gives the node of another rule or KPI
     */
    public FormulaCompiler(
            Map<String, Measure> measures,
            Optional<String> level,
            Returns returns,
            TradeSchema schema,
            Function<ResultReference, Node> results) {
        this(measures, level, returns, schema, results, UnaryOperator.identity());
    }

    /**
     * Creates a compiler for measures that are scanned under other names.
     *
     * @param measures the measures of the definition by name
     * @param level the attribute by which dealers form parties, empty for dealers themselves
     * @param returns which lines the measures see
     * @param schema what trade lines look like
     * @param results gives the node of another rule or KPI
     * @param scannedAs gives the name under which a plan knows a measure
     */
    public FormulaCompiler(
            Map<String, Measure> measures,
            Optional<String> level,
            Returns returns,
            TradeSchema schema,
            Function<ResultReference, Node> results,
            UnaryOperator<String> scannedAs) {
        this.scannedAs = scannedAs;
        this.measures = measures;
        this.level = level;
        this.returns = returns;
        this.schema = schema;
        this.results = results;
    }

    /**
     * Compiles a formula.
     *
     * @param formula the formula
     * @return its node
     */
    public Node compile(Formula formula) {
        Node known = nodes.get(formula);
        if (known == null) {
            known = node(formula);
            nodes.put(formula, known);
        }
        return known;
    }

    /**
     * Compiles a test.
     *
     * @param test the test
     * @return its node
     */
    public TestNode compile(Test test) {
        TestNode known = tests.get(test);
        if (known == null) {
            known = testNode(test);
            tests.put(test, known);
        }
        return known;
    }

    /**
     * Compiles tests that must all hold.
     *
     * @param all the tests; none of them always hold
     * @return their conjunction
     */
    public TestNode compileAll(List<Test> all) {
        return LogicNode.all(compiled(all));
    }

    /**
     * Compiles a test of dealer attributes.
     *
     * @param test the test
     * @return its node
     */
    public TestNode compile(DealerTest test) {
        return new DealerTestCompiler(this).compile(test.condition());
    }

    private Node node(Formula formula) {
        if (formula instanceof OrElse choice) {
            return new OrElseNode(compile(choice.value()), compile(choice.otherwise()));
        } else if (formula instanceof Floor floor) {
            return new FloorNode(compile(floor.operand()));
        } else if (formula instanceof PeriodCount count) {
            return new PeriodCountNode(count.unit(), compileAll(count.when()));
        } else if (formula instanceof Rank rank) {
            return new RankNode(
                    compile(rank.operand()),
                    rank.attribute(),
                    Formula.SHAPE.write(rank).canonical());
        }
        return Operands.of(formula).map(this::operationNode).orElseGet(() -> leaf(formula));
    }

    private Node operationNode(Operands operands) {
        Arithmetic arithmetic = Objects.requireNonNull(ARITHMETIC.get(operands.member()));
        List<Node> compiled = operands.list().stream().map(this::compile).toList();
        return new OperationNode(arithmetic.onColumns(), arithmetic.explained(), compiled);
    }

    private Node leaf(Formula formula) {
        if (formula instanceof MeasureReference measure) {
            return measureNode(measure);
        } else if (formula instanceof FactReference fact) {
            return new FactNode(fact);
        } else if (formula instanceof Constant constant) {
            return new ConstantNode(constant.value(), "");
        } else if (formula instanceof DateConstant date) {
            return new ConstantNode(BigDecimal.valueOf(date.value().toEpochDay()), Figures.DATE);
        } else if (formula instanceof ResultReference result) {
            return results.apply(result);
        }
        throw new IllegalArgumentException("The formula " + formula + " cannot be compiled.");
    }

    private Node measureNode(MeasureReference reference) {
        MeasureKey key = new MeasureKey(scannedAs.apply(reference.name()), level, returns);
        Measure measure = Objects.requireNonNull(measures.get(reference.name()));
        return new MeasureNode(reference.name(), key, reference.at(), unit(measure), measure.stage());
    }

    private String unit(Measure measure) {
        return measure.isDate(schema)
                ? Figures.DATE
                : isMoney(measure.aggregation()) ? schema.currency().getCurrencyCode() : "";
    }

    private static boolean isMoney(Aggregation aggregation) {
        return aggregation instanceof Aggregation.Sum sum
                ? sum.column().equals("amount")
                : aggregation instanceof Aggregation.Extreme extreme
                        && extreme.column().equals("amount");
    }

    private TestNode testNode(Test test) {
        if (test instanceof ValueTest value) {
            return boundsNode(value);
        } else if (test instanceof CodeTest code) {
            return new CodeTestNode(compile(code.fact()), new LinkedHashSet<>(code.in()));
        } else if (test instanceof AllOf all) {
            return compileAll(all.tests());
        } else if (test instanceof AnyOf any) {
            return LogicNode.any(compiled(any.tests()));
        } else if (test instanceof Not not) {
            return LogicNode.not(compile(not.test()));
        }
        throw new IllegalArgumentException("The test " + test + " cannot be compiled.");
    }

    private List<TestNode> compiled(List<Test> all) {
        return all.stream().map(this::compile).toList();
    }

    private TestNode boundsNode(ValueTest test) {
        Node value = compile(test.value());
        return LogicNode.all(test.bounds().limits().entrySet().stream()
                .<TestNode>map(limit -> new BoundTestNode(value, limit.getKey(), compile(limit.getValue())))
                .toList());
    }
}
