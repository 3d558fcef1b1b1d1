package io.employmentpolicy.rules.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.decision.Amount;
import io.employmentpolicy.model.decision.Choice;
import io.employmentpolicy.model.decision.Decision;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.Edition;
import io.employmentpolicy.model.decision.MissingFact;
import io.employmentpolicy.model.decision.MissingParameter;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.decision.ParameterUse;
import io.employmentpolicy.model.decision.Payee;
import io.employmentpolicy.model.decision.Reason;
import io.employmentpolicy.model.decision.Subject;
import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.source.Clause;
import io.employmentpolicy.model.source.Trust;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.model.value.MonthPeriod;
import io.employmentpolicy.model.value.Yuan;
import io.employmentpolicy.rules.document.DocumentReader;
import io.employmentpolicy.rules.document.Node;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("决定写出")
class DecisionWriterTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final List<Type> LEAVES = List.of(
            String.class,
            boolean.class,
            int.class,
            Integer.class,
            BigDecimal.class,
            LocalDate.class,
            LocalDateTime.class,
            YearMonth.class);
    private static final Subject SUBJECT = new Subject("person", 0, null, new Text("劳动者", "person"));

    @Test
    @DisplayName("完整的一份决定")
    void writes_a_whole_decision() {
        Amount amount = new Amount(
                new Amount.Exact(Yuan.of("600")),
                Amount.Unit.MONTH,
                YearMonth.of(2026, 4),
                36,
                null,
                null,
                Payee.PERSON,
                List.of(new Amount.Line("600", new BigDecimal("6E+2"), null)),
                "E01");
        Reason reason = new Reason(
                Reason.Role.TEST,
                Truth.UNKNOWN,
                Text.same("t"),
                "E01",
                new Place("a.drl", 3, 0),
                List.of(new Reason.Value("person[0].veteran", Text.same("v"), null)),
                List.of());
        Determination determination = new Determination(
                "TJ-FLEX",
                new Text("补贴", "subsidy"),
                Determination.Kind.BENEFIT,
                "",
                SUBJECT,
                new Outcome.Eligible(List.of(amount)),
                List.of("E01"),
                List.of("r"),
                List.of(new Clause("C1", "D1", "(一)")),
                List.of(new ParameterUse(
                        "k", "参数", new BigDecimal("0.750"), "rate", DAY, DAY, null, Trust.REPORTED, "T-35", null, "")),
                Trust.REPORTED,
                List.of(Text.same("w")),
                reason);
        Decision decision = new Decision(
                DAY, new Edition("0.1.0", "abc", List.of("local")), List.of(determination), List.of(CHOICE));

        String subject = "{'kind':'person','index':0,'id':null,'label':{'zh':'劳动者','en':'person'},'mark':null}";
        assertThat(DecisionWriter.json(decision, false))
                .isEqualTo(("{'as_of':'2026-03-31','edition':{'library':'0.1.0','digest':'abc','layers':['local']},"
                                + "'verification':'every','verified':true,"
                                + "'determinations':[{'policy':'TJ-FLEX','title':{'zh':'补贴','en':'subsidy'},'kind':'benefit',"
                                + "'conclusion':'','subject':" + subject
                                + ",'outcome':{'result':'eligible','word':{'zh':'符合','en':'eligible'},'amounts':[{"
                                + "'quantity':{'kind':'exact','least':'600.00','most':'600.00','parameters':[],'facts':[]},'unit':'month','from':'2026-04','months':36,"
                                + "'last_day':null,'claim_by':null,'payee':'person',"
                                + "'lines':[{'formula':'600','result':'600','rounding':null}],'rule':'E01','waits_for':[],'kind':'benefit','months_between':null}]},"
                                + "'rules':['E01'],'routes':['r'],"
                                + "'clauses':[{'id':'C1','document':'D1','place':'(一)','title':null,'named':null}],"
                                + "'parameters':[{'key':'k','title':{'zh':'参数','en':'参数'},'value':'0.750','unit':'rate','on':'2026-03-31',"
                                + "'from':'2026-03-31','to':null,'trust':'reported','source':'T-35','checked_on':null,"
                                + "'layer':''}],'weakest_trust':'reported','warnings':[{'zh':'w','en':'w'}],"
                                + "'reason':{'role':'test','truth':'unknown','text':{'zh':'t','en':'t'},'rule':'E01',"
                                + "'place':{'file':'a.drl','line':3,'column':0},"
                                + "'values':[{'name':'person[0].veteran','label':{'zh':'v','en':'v'},'value':null}],"
                                + "'parts':[]}}],"
                                + "'choices':[{'state':'open','basis':'month','rights':[{'name':'A','policy':'A',"
                                + "'title':{'zh':'甲','en':'a'},'conclusion':'','subject':" + subject
                                + ",'standing':'open','worth':{'least':'0.00','most':null},"
                                + "'months':[{'from':'2026-04','to':'2026-05'}],"
                                + "'losses':[{'rule':'K1','against':['B'],'months':[],'certain':false}],'rivals':['B']}],"
                                + "'rules':[{'id':'K1','title':{'zh':'一项','en':'one'},'clause':null,"
                                + "'origin':'default','trust':'assumed'}],"
                                + "'options':[{'rights':['A'],'worth':{'least':'600.00','most':'600.00'}}],"
                                + "'missing_facts':[],'missing_parameters':[]}],'contradictions':[]}")
                        .replace('\'', '"'));
    }

    private static final Choice CHOICE = new Choice(
            Choice.State.OPEN,
            Choice.Basis.MONTH,
            List.of(new Choice.Right(
                    "A",
                    "A",
                    new Text("甲", "a"),
                    "",
                    SUBJECT,
                    Choice.Standing.OPEN,
                    new Choice.Worth(Yuan.ZERO, null),
                    List.of(new MonthPeriod(YearMonth.of(2026, 4), YearMonth.of(2026, 5))),
                    List.of(new Choice.Loss("K1", List.of("B"), List.of(), false)),
                    List.of("B"))),
            List.of(new Choice.Rule("K1", new Text("一项", "one"), null, Choice.Origin.DEFAULT, Trust.ASSUMED)),
            List.of(new Choice.Option(List.of("A"), new Choice.Worth(Yuan.of("600"), Yuan.of("600")))),
            List.of(),
            List.of());

    @Test
    @DisplayName("每种结果自报其名")
    void tells_outcomes_apart() {
        MissingFact fact = new MissingFact("person[0].veteran", new Text("退役军人", "veteran"));
        MissingParameter parameter = new MissingParameter("k", "参数", "yuan", DAY);

        assertThat(outcome(new Outcome.NotEligible(List.of("veteran"))))
                .startsWith("{'result':'not_eligible','word':{'zh':'不符合','en':'not"
                        + " eligible'},'amounts':[],'failed':['veteran']}");
        assertThat(outcome(new Outcome.Undetermined(List.of(fact), List.of(parameter), List.of("w"), List.of())))
                .contains(
                        "'result':'undetermined'",
                        "'missing_facts':[{'path':'person[0].veteran','label':{'zh':'退役军人','en':'veteran'}}]",
                        "'missing_parameters':[{'key':'k','title':{'zh':'参数','en':'参数'},'unit':'yuan','on':'2026-03-31'}]",
                        "'amounts':[],'missing_facts'",
                        "'waiting_for':['w'],'contradictions':[]");
        assertThat(outcome(new Outcome.NotApplicable(Text.same("x"))))
                .contains("'result':'not_applicable'", "'why':{'zh':'x','en':'x'}");
        assertThat(outcome(new Outcome.NotInForce(Outcome.Phase.NOT_YET, DAY, null)))
                .contains("'result':'not_in_force'", "'phase':'not_yet','day':'2026-03-31','replaced_by':null");
        assertThat(outcome(
                        new Outcome.Duty(Outcome.State.MET, LocalDateTime.of(2026, 3, 31, 16, 0), null, null, "区人社局")))
                .contains(
                        "'result':'duty'",
                        "'state':'met','deadline':'2026-03-31T16:00:00','done_at':null,'after':null,'owed_by':'区人社局'");
        assertThat(outcome(new Outcome.Derived("2027-03", "")))
                .contains("'result':'derived'", "'value':'2027-03','unit':''");
        assertThat(outcome(new Outcome.Disagreement("a", "b")))
                .contains("'result':'disagreement'", "'network':'a','evaluator':'b'");
    }

    @Test
    @DisplayName("金额的每种已知程度自报其名")
    void tells_quantities_apart() {
        Yuan yuan = Yuan.of("12345678901234567890.10");
        MissingParameter parameter = new MissingParameter("k", "参数", "yuan", DAY);
        MissingFact fact = new MissingFact("person", Text.same("p"));

        assertThat(quantity(new Amount.None()))
                .contains("'quantity':{'kind':'none','least':null,'most':null,'parameters':[],'facts':[]}");
        assertThat(quantity(new Amount.UpTo(yuan)))
                .contains("{'kind':'up_to','least':null,'most':'12345678901234567890.10',");
        assertThat(quantity(new Amount.Between(Yuan.ZERO, null)))
                .contains("{'kind':'between','least':'0.00','most':null,'parameters':[],'facts':[]}");
        assertThat(quantity(new Amount.NotPublished(List.of(parameter))))
                .contains("{'kind':'not_published','least':null,'most':null,'parameters':[{'key':'k',");
        assertThat(quantity(new Amount.DependsOnFacts(List.of(fact))))
                .contains(
                        "{'kind':'depends_on_facts','least':null,'most':null,'parameters':[],'facts':[{'path':'person',");
    }

    @Test
    @DisplayName("便于阅读的形式内容相同，换行固定")
    void breaks_lines_the_same_way_everywhere() {
        Decision decision = decision(new Outcome.NotEligible(List.of("a", "b")));

        String pretty = DecisionWriter.json(decision, true);

        assertThat(pretty).startsWith("{\n  \"as_of\" : \"2026-03-31\",\n").doesNotContain("\r");
        assertThat(DecisionWriter.json(decision, true)).isEqualTo(pretty);
        assertThat(tree(pretty).keySet())
                .isEqualTo(tree(DecisionWriter.json(decision, false)).keySet());
    }

    @Test
    @DisplayName("决定中每个组件都有写法")
    void knows_how_to_write_every_component() {
        Set<Type> seen = new HashSet<>();
        visit(Decision.class, seen);

        assertThat(seen).contains(Outcome.Duty.class, Amount.Between.class, Reason.Value.class, MissingFact.class);
    }

    private static void visit(Type type, Set<Type> seen) {
        if (!seen.add(type) || type == Yuan.class) {
            return;
        }
        if (type instanceof ParameterizedType list) {
            assertThat(list.getRawType()).isEqualTo(List.class);
            visit(list.getActualTypeArguments()[0], seen);
        } else if (type instanceof Class<?> sealed && sealed.isSealed()) {
            List.of(sealed.getPermittedSubclasses()).forEach(one -> visit(one, seen));
        } else if (type instanceof Class<?> record && record.isRecord()) {
            List.of(record.getRecordComponents()).forEach(one -> visit(one.getGenericType(), seen));
        } else if (!(type instanceof Class<?> constant && constant.isEnum())) {
            assertThat(LEAVES).contains(type);
        }
    }

    private static Map<String, Node> tree(String json) {
        Node root =
                DocumentReader.json("d", json.getBytes(StandardCharsets.UTF_8)).root();
        return ((Node.Mapping) Objects.requireNonNull(root)).entries();
    }

    private static String quantity(Amount.Quantity quantity) {
        return outcome(new Outcome.Eligible(
                List.of(new Amount(quantity, Amount.Unit.ONCE, null, null, null, null, null, List.of(), "E01"))));
    }

    private static String outcome(Outcome outcome) {
        String json = DecisionWriter.json(decision(outcome), false).replace('"', '\'');
        return json.substring(json.indexOf("{'result'"));
    }

    private static Decision decision(Outcome outcome) {
        Determination determination = new Determination(
                "P",
                Text.same("p"),
                Determination.Kind.BENEFIT,
                "",
                SUBJECT,
                outcome,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                null);
        return new Decision(DAY, new Edition("0.1.0", "abc", List.of()), List.of(determination), List.of());
    }
}
