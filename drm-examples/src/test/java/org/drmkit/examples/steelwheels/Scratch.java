package org.drmkit.examples.steelwheels;
import java.math.*; import java.time.*; import java.util.*; import java.nio.file.*;
import org.drmkit.core.book.*; import org.drmkit.core.network.*; import org.drmkit.core.trade.*; import org.drmkit.incentives.*; import org.drmkit.incentives.program.*; import org.drmkit.incentives.settlement.*;
public class Scratch { public static void main(String[] a) throws Exception {
 long t0=System.nanoTime();
 try (Warehouse w = Warehouse.open()) {
  TradeSchema schema = w.schema(); TradeLedger l = w.ledger(schema);
  System.out.println(l.size()+" "+l.dealers().size());
  Records r = new Records(w.payments()); DealerNetwork n = r.network(schema,l);
  System.out.println("grants "+n.grants().size()+" t "+(System.nanoTime()-t0)/1000000);
  LocalDate d = LocalDate.of(2005,1,31);
  DealerBook b = DealerBook.of(n,l).with(r.facts(l,d));
  Program p = Program.read(Files.readString(Path.of("/work/plan/resources/program-2004.json")));
  IncentiveRun run = IncentiveEngine.of(p,n).run(b,d);
  Settlement s = run.settle();
  Map<String,BigDecimal> m = new TreeMap<>();
  for (var x : s.lines()) m.merge(x.rule(), run.payout(x.dealer(), x.rule(), x.from()).payout().amount(), BigDecimal::add);
  System.out.println(m+" "+s.due()+" t "+(System.nanoTime()-t0)/1000000);
  System.out.println(run.render(s,"141",Locale.ENGLISH));
  for (String id: run.dealers().ids()) run.explain(id).mismatch().ifPresent(System.out::println);
 }}}
