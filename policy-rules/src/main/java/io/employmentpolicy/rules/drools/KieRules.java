package io.employmentpolicy.rules.drools;

import io.employmentpolicy.rules.edition.Rulebook;
import java.util.Collection;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieContainer;
import org.kie.internal.conf.AlphaRangeIndexThresholdOption;

/**
 * KIE 容器中的规则。 / The rules of a kjar as a container of KIE holds them, compiled by KIE as it compiles everybody's. A container that was updated to
 * another release is another one: take it up anew.
 */
public final class KieRules {
    /** KIE 规则库的名称。 / How the KIE base of a kjar is called; it is its default one. */
    public static final String BASE = "policies";

    /** 规则所在的包。 / Where the rules lie, as a path. */
    public static final String FOLDER = NetworkText.PACKAGE.replace('.', '/');

    private final KieContainer container;

    private KieRules(KieContainer container) {
        this.container = container;
    }

    /** 某容器。 / Those of a container, of {@code KieServices.newKieContainer(releaseId)}. */
    public static KieRules in(KieContainer container) {
        return new KieRules(container);
    }

    /** 坐标。 / How the kjar is called, {@code group:artifact:version}. */
    public String release() {
        return container.getReleaseId().toExternalForm();
    }

    /** 类加载器。 / What sees the files of the kjar. */
    public ClassLoader files() {
        return container.getClassLoader();
    }

    /**
     * 以其裁定。 / An engine whose every question is decided by a session of the container's KIE base.
     *
     * @param rulebook the edition the rules were made of
     * @param policies whose rules are there, with all they build on
     */
    public DroolsEngine engine(Rulebook rulebook, Collection<String> policies) {
        KieBaseConfiguration options = KieServices.get().newKieBaseConfiguration();
        options.setOption(AlphaRangeIndexThresholdOption.get(0));
        KieBase base = container.newKieBase(BASE, options);
        return new DroolsEngine(rulebook.policies().values(), rulebook.rules()).decidedBy(policies, base);
    }
}
