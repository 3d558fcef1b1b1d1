package io.employmentpolicy.rules;

import io.employmentpolicy.model.decision.FactPath;
import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.facts.FieldType;
import io.employmentpolicy.model.problem.InvalidFactsException;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.model.value.DatePeriod;
import io.employmentpolicy.rules.suggest.DidYouMean;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** What is asked of changes, checked before anything is looked for. */
final class AskedChanges {
    private static final int MOST_YEARS = 100;

    private AskedChanges() {}

    /** A number of one fact. */
    record Number(FactKind kind, int index, FactField field) {
        Text label() {
            return new Text(kind.zh() + "·" + field.zh(), kind.en() + ": " + field.en());
        }
    }

    static LocalDate end(DatePeriod range) {
        LocalDate last = range.to();
        if (last == null || last.isAfter(range.from().plusYears(MOST_YEARS))) {
            throw refused(
                    "FACT-207",
                    "range",
                    Text.same(range.toString()),
                    new Text("有末日、不超过一百年的一段日子", "days with an end, no more than a hundred years"),
                    new Text("写明末日", "name the last day"));
        }
        return last;
    }

    static Number number(Facts facts, FactPath path) {
        FactKind kind = facts.dictionary()
                .byName(path.kind())
                .filter(one -> one.given() && one.parent().isEmpty())
                .orElseThrow(() -> unknown(
                        path,
                        path.kind(),
                        facts.dictionary().kinds().stream().map(FactKind::name).toList()));
        FactField field = kind.fieldByName(path.field() == null ? "" : path.field())
                .filter(AskedChanges::isNumber)
                .orElseThrow(() -> unknown(
                        path,
                        path.field() == null ? "" : path.field(),
                        kind.fields().stream()
                                .filter(AskedChanges::isNumber)
                                .map(FactField::name)
                                .toList()));
        int index = path.index() == null ? 0 : path.index();
        if (index >= facts.of(kind).size() || path.index() == null && !kind.single()) {
            throw refused(
                    "FACT-208",
                    path.toString(),
                    new Text("没有这一项事实", "there is no such fact"),
                    new Text(
                            "事实文件中已有的一项，如 " + kind.name() + "[0]", "a fact of the case such as " + kind.name() + "[0]"),
                    new Text("先写出这一项，或更正位置", "write the fact first, or correct its position"));
        }
        return new Number(kind, index, field);
    }

    private static boolean isNumber(FactField field) {
        return field.type().base() == FieldType.Base.INTEGER || field.type().base() == FieldType.Base.DECIMAL;
    }

    private static InvalidFactsException unknown(FactPath path, String word, Collection<String> known) {
        return refused(
                "FACT-208",
                path.toString(),
                new Text("不是数字字段的路径", "not the path of a number"),
                new Text("种类和数字字段，如 unemployment_insurance.contribution_months", "a kind and a number of it"),
                DidYouMean.of(word, known)
                        .map(near -> new Text("是否想写 " + near, "did you mean " + near))
                        .orElse(new Text("对照事实字典（facts 命令）", "compare with the dictionary (command facts)")));
    }

    private static InvalidFactsException refused(String code, String subject, Text found, Text expected, Text fix) {
        return new InvalidFactsException(
                List.of(new Problem(code, Place.of("changes"), subject, found, expected, fix)));
    }
}
