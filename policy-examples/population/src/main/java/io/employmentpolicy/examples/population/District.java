package io.employmentpolicy.examples.population;

/** 区。 / The districts of the city, drawn evenly: no document at hand counts their people. */
public enum District {
    HP("和平区"),
    HD("河东区"),
    HX("河西区"),
    NK("南开区"),
    HB("河北区"),
    HQ("红桥区"),
    DL("东丽区"),
    XQ("西青区"),
    JN("津南区"),
    BC("北辰区"),
    WQ("武清区"),
    BD("宝坻区"),
    BH("滨海新区"),
    NH("宁河区"),
    JH("静海区"),
    JZ("蓟州区");

    private final String zh;

    District(String zh) {
        this.zh = zh;
    }

    /** 中文名称。 / Its Chinese name. */
    public String zh() {
        return zh;
    }
}
