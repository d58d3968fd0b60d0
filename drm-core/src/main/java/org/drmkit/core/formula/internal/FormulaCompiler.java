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
import org.drmkit.core.formula.Add;
import org.drmkit.core.formula.AllOf;
import org.drmkit.core.formula.AnyOf;
import org.drmkit.core.formula.CodeTest;
import org.drmkit.core.formula.Constant;
import org.drmkit.core.formula.DateConstant;
import org.drmkit.core.formula.DealerTest;
import org.drmkit.core.formula.Divide;
import org.drmkit.core.formula.FactReference;
import org.drmkit.core.formula.Floor;
import org.drmkit.core.formula.Formula;
import org.drmkit.core.formula.Growth;
import org.drmkit.core.formula.Max;
import org.drmkit.core.formula.MeasureReference;
import org.drmkit.core.formula.Min;
import org.drmkit.core.formula.Multiply;
import org.drmkit.core.formula.Not;
import org.drmkit.core.formula.OrElse;
import org.drmkit.core.formula.PeriodCount;
import org.drmkit.core.formula.Rank;
import org.drmkit.core.formula.ResultReference;
import org.drmkit.core.formula.Share;
import org.drmkit.core.formula.Subtract;
import org.drmkit.core.formula.Test;
import org.drmkit.core.formula.ValueTest;
import org.drmkit.core.measure.Aggregation;
import org.drmkit.core.measure.Bounds;
import org.drmkit.core.measure.Measure;
import org.drmkit.core.measure.MeasureKey;
import org.drmkit.core.measure.Returns;

/**
 * Turns the formulas and tests of one definition into nodes; equal ones become one node.
 *
 * <p>A compiler is for one level (dealers, or groups by an attribute) and one view of returns. The definition has been checked before: an
 * unknown name is a programming error here.
 */
public final class FormulaCompiler {

    private final Map<String, Measure> measures;
    private final Optional<String> level;
    private final Returns returns;
    private final String currency;
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
     * @param currency the unit of sums of amounts
     * @param results gives the node of another rule or KPI
     */
    public FormulaCompiler(
            Map<String, Measure> measures,
            Optional<String> level,
            Returns returns,
            String currency,
            Function<ResultReference, Node> results) {
        this(measures, level, returns, currency, results, UnaryOperator.identity());
    }

    /**
     * Creates a compiler for measures that are scanned under other names.
     *
     * @param measures the measures of the definition by name
     * @param level the attribute by which dealers form parties, empty for dealers themselves
     * @param returns which lines the measures see
     * @param currency the unit of sums of amounts
     * @param results gives the node of another rule or KPI
     * @param scannedAs gives the name under which a plan knows a measure
     */
    public FormulaCompiler(
            Map<String, Measure> measures,
            Optional<String> level,
            Returns returns,
            String currency,
            Function<ResultReference, Node> results,
            UnaryOperator<String> scannedAs) {
        this.scannedAs = scannedAs;
        this.measures = measures;
        this.level = level;
        this.returns = returns;
        this.currency = currency;
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
        return all.size() == 1
                ? compile(all.get(0))
                : new LogicNode(
                        LogicNode.Word.ALL, all.stream().map(this::compile).toList());
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
        if (formula instanceof MeasureReference measure) {
            return measureNode(measure);
        } else if (formula instanceof FactReference fact) {
            return new FactNode(fact);
        } else if (formula instanceof Constant constant) {
            return new ConstantNode(constant.value());
        } else if (formula instanceof DateConstant date) {
            return new ConstantNode(BigDecimal.valueOf(date.value().toEpochDay()));
        } else if (formula instanceof ResultReference result) {
            return results.apply(result);
        } else if (formula instanceof PeriodCount count) {
            return new PeriodCountNode(count.unit(), compileAll(count.when()));
        } else if (formula instanceof Rank rank) {
            return new RankNode(compile(rank.operand()), rank.attribute());
        } else if (formula instanceof OrElse choice) {
            return new OrElseNode(compile(choice.value()), compile(choice.otherwise()));
        } else if (formula instanceof Floor floor) {
            return new FloorNode(compile(floor.operand()));
        }
        return operationNode(formula);
    }

    private Node operationNode(Formula formula) {
        if (formula instanceof Add add) {
            return operation(SumOperation.ADD, Operation.SUM, add.operands());
        } else if (formula instanceof Subtract difference) {
            return operation(
                    SumOperation.SUBTRACT,
                    Operation.DIFFERENCE,
                    List.of(difference.minuend(), difference.subtrahend()));
        } else if (formula instanceof Multiply product) {
            return operation(ProductOperation.MULTIPLY, Operation.PRODUCT, product.operands());
        } else if (formula instanceof Min min) {
            return operation(ExtremeOperation.MIN, Operation.MIN, min.operands());
        } else if (formula instanceof Max max) {
            return operation(ExtremeOperation.MAX, Operation.MAX, max.operands());
        } else if (formula instanceof Divide quotient) {
            return operation(
                    QuotientOperation.DIVIDE, Operation.QUOTIENT, List.of(quotient.dividend(), quotient.divisor()));
        } else if (formula instanceof Share share) {
            return operation(QuotientOperation.SHARE, Operation.SHARE, List.of(share.part(), share.whole()));
        } else if (formula instanceof Growth growth) {
            return operation(QuotientOperation.GROWTH, Operation.GROWTH, List.of(growth.now(), growth.before()));
        }
        throw new IllegalArgumentException("The formula " + formula + " cannot be compiled.");
    }

    private Node operation(ColumnOperation arithmetic, Operation operation, List<Formula> operands) {
        return new OperationNode(
                arithmetic, operation, operands.stream().map(this::compile).toList());
    }

    private Node measureNode(MeasureReference reference) {
        MeasureKey key = new MeasureKey(scannedAs.apply(reference.name()), level, returns);
        Measure measure = Objects.requireNonNull(measures.get(reference.name()));
        return new MeasureNode(
                reference.name(), key, reference.at(), isMoney(measure) ? currency : "", measure.stage());
    }

    private static boolean isMoney(Measure measure) {
        return measure.aggregation() instanceof Aggregation.Sum sum
                && sum.column().equals("amount");
    }

    private TestNode testNode(Test test) {
        if (test instanceof ValueTest value) {
            return boundNode(value);
        } else if (test instanceof CodeTest code) {
            return new CodeTestNode(compile(code.fact()), new LinkedHashSet<>(code.in()));
        } else if (test instanceof AllOf all) {
            return compileAll(all.tests());
        } else if (test instanceof AnyOf any) {
            return new LogicNode(
                    LogicNode.Word.ANY, any.tests().stream().map(this::compile).toList());
        } else if (test instanceof Not not) {
            return new LogicNode(LogicNode.Word.NOT, List.of(compile(not.test())));
        }
        throw new IllegalArgumentException("The test " + test + " cannot be compiled.");
    }

    private TestNode boundNode(ValueTest test) {
        Bounds<Formula> bounds = test.bounds();
        List<TestNode> limits = bounds.limits().entrySet().stream()
                .<TestNode>map(
                        limit -> new BoundTestNode(compile(test.value()), limit.getKey(), compile(limit.getValue())))
                .toList();
        return limits.size() == 1 ? limits.get(0) : new LogicNode(LogicNode.Word.ALL, limits);
    }
}
