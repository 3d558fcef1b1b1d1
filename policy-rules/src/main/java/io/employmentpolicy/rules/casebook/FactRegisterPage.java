package io.employmentpolicy.rules.casebook;

import io.employmentpolicy.model.schema.Basis;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.rules.edition.FactRegister;
import io.employmentpolicy.rules.edition.FactRegister.Entry;
import java.util.List;
import java.util.stream.Collectors;

/** 字段登记页。 / The page of the register of input fields: what each rests on, how many rules read it, and what callers still conclude. */
public final class FactRegisterPage {
    private static final List<Basis> GIVEN = List.of(Basis.ACT, Basis.DOCUMENT, Basis.TOLD);

    private FactRegisterPage() {}

    /** 写成一页。 / One line a field, then what the office tells with the instrument, and the counts. */
    public static String print(FactRegister register, Language language) {
        boolean zh = language == Language.ZH;
        String fields = register.entries().stream().map(one -> line(one, zh)).collect(Collectors.joining("\n"));
        String counts = GIVEN.stream()
                .map(basis -> (zh ? basis.zh() : basis.en()) + " " + count(register, basis))
                .collect(Collectors.joining(zh ? "，" : ", "));
        List<Entry> told = register.toldConclusions();
        String conclusions = told.stream().map(Entry::name).collect(Collectors.joining(zh ? "、" : ", "));
        return fields + "\n\n" + counts + "\n"
                + (zh ? "仍向调用方索取的结论 " + told.size() + " 项" : told.size() + " conclusions still asked of callers")
                + (told.isEmpty() ? "" : (zh ? "：" : ": ") + conclusions);
    }

    private static long count(FactRegister register, Basis basis) {
        return register.entries().stream()
                .filter(one -> one.field().basis() == basis)
                .count();
    }

    private static String line(Entry entry, boolean zh) {
        String instrument = entry.field()
                .instrument()
                .map(text -> (zh ? "，应当由《" + text.zh() + "》界定" : ", to be defined by " + text.en()))
                .orElse("");
        String delegated = entry.delegated() ? (zh ? "，未告知时由该机构认定" : ", left to the office until told") : "";
        Basis basis = entry.field().basis();
        String readers = entry.readers().isEmpty() && entry.isStructure()
                ? (zh ? "由库本身读取" : "read by the library")
                : zh
                        ? entry.readers().size() + " 处读取"
                        : "read in " + entry.readers().size() + " places";
        return entry.name() + "  " + (zh ? entry.field().zh() : entry.field().en()) + "  "
                + (zh ? basis.zh() : basis.en()) + instrument + delegated + "  " + readers;
    }
}
