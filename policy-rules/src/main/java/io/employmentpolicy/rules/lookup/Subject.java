package io.employmentpolicy.rules.lookup;

import io.employmentpolicy.model.text.Text;

/** 可查之物。 / What can be found, in the order in which equal hits are told. */
public enum Subject {
    /** A block of a document: a measure. */
    MEASURE(new Text("措施", "measure")),
    /** A policy. */
    POLICY(new Text("政策", "policy")),
    /** A rule. */
    RULE(new Text("规则", "rule")),
    /** A parameter or a table. */
    FIGURE(new Text("数值", "figure")),
    /** A switch. */
    READING(new Text("读法", "reading")),
    /** A target of a programme. */
    TARGET(new Text("目标", "target")),
    /** A clause. */
    CLAUSE(new Text("条款", "clause")),
    /** A document. */
    DOCUMENT(new Text("文件", "document")),
    /** What may be drawn together. */
    COMBINATION(new Text("组合规则", "combination")),
    /** Which facts cannot all be true. */
    CHECK(new Text("事实核对", "check of facts")),
    /** A kind of fact. */
    KIND(new Text("事实种类", "kind of fact")),
    /** A field of a kind of fact. */
    FIELD(new Text("事实字段", "field")),
    /** A value of a closed list. */
    CODE(new Text("取值", "code")),
    /** A code of a problem. */
    PROBLEM(new Text("问题编号", "problem code"));

    private final Text label;

    Subject(Text label) {
        this.label = label;
    }

    /** 名称。 / How it reads. */
    public Text label() {
        return label;
    }
}
