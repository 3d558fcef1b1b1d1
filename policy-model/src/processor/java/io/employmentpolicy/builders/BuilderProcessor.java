package io.employmentpolicy.builders;

import java.io.IOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * 逐项填写类的生成。 / Writes {@code PersonBuilder} beside {@code Person}.
 *
 * <p>A record with {@code @Kind} asks for its builder by declaring {@code static PersonBuilder builder()}: callers start
 * there, and the compiler misses the class if it was not written.
 */
@SupportedAnnotationTypes("io.employmentpolicy.model.schema.Kind")
public final class BuilderProcessor extends AbstractProcessor {

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (TypeElement annotation : annotations) {
            for (TypeElement type : ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation))) {
                if (asksForBuilder(type)) {
                    write(type);
                }
            }
        }
        return false;
    }

    private static boolean asksForBuilder(TypeElement type) {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .anyMatch(method -> method.getSimpleName().contentEquals("builder")
                        && method.getModifiers().contains(Modifier.STATIC)
                        && method.getParameters().isEmpty());
    }

    private void write(TypeElement type) {
        try {
            BuilderSource source = BuilderSource.of(type, processingEnv.getElementUtils());
            JavaFileObject file = processingEnv.getFiler().createSourceFile(source.name(), type);
            try (Writer writer = file.openWriter()) {
                writer.write(source.text());
            }
        } catch (Unbuildable e) {
            refuse(e.why(), e.place());
        } catch (IOException e) {
            refuse(type + ": its builder cannot be written: " + e.getMessage(), type);
        }
    }

    private void refuse(String why, Element where) {
        processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, why, where);
    }
}
