package io.employmentpolicy.examples.workbench.skeleton;

import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/** 新措施。 / The files of a new measure with one benefit: sound as they stand but for what is marked to be filled in. */
public final class MeasureSkeleton {
    private MeasureSkeleton() {}

    /**
     * 各文件。 / Text by path.
     *
     * @param id of its policy, such as {@code BC-20}
     */
    public static SortedMap<String, String> of(String id) {
        String key = id.toLowerCase(Locale.ROOT);
        SortedMap<String, String> files = new TreeMap<>();
        files.put("documents.yaml", """
                # 依据的文件。文号、印发日有就写，没有就删去该行
                %s-DOC:
                  title: 待填：文件标题
                  issuer: 待填：发文机关
                  source: 待填：文本从何而来
                """.formatted(id));
        files.put("clauses.csv", """
                id,document,place,title,carried-by
                %1$s:一,%1$s-DOC,待填：第几条,待填：这一条说什么,%1$s-E01; %2$s.amount
                """.formatted(id, key));
        files.put("measure.yaml", """
                document: %1$s-DOC
                policies:
                  %1$s:
                    title: 待填：待遇的名称
                    kind: benefit            # benefit 待遇；还有 certification status value obligation target check priority power
                    subject: person          # 对谁说：person employer community …
                    # in-force: { from: 2027-01-01, to: 2027-12-31 }
                """.formatted(id));
        files.put("parameters.yaml", """
                %s.amount:
                  title: 待填：数字的名称
                  unit: yuan
                  values:
                    # 有文件可引时换成：- { value: "1000", from: 2027-01-01, trust: printed, source: 文号第几条 }
                    - { trust: missing, source: 待填 }
                """.formatted(key));
        files.put("rules.drl", """
                // 条件一行一项；workbench facts 列出能写的事实
                rule "%1$s-E01 待填：符合什么条件"
                    @policy("%1$s") @clause("%1$s:一")
                when
                    Person( hardToEmploy == true )
                then
                    grant( once( yuan("%2$s.amount") ) );
                end
                """.formatted(id, key));
        files.put("cases/cases.csv", """
                id,title,policy,as_of,person.hard_to_employ,expect.result,why
                %1$s-E01-holds,待填：符合的一例,%1$s,2027-03-31,true,,
                %1$s-E01-fails,待填：差一个条件的一例,%1$s,2027-03-31,false,,
                """.formatted(id));
        return files;
    }
}
