package org.waymark.endtoend.configuration;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A mapping interface as its source says it. The words of the reference are those of its Javadoc, which no class file
 * holds.
 */
final class MappingSource {
    private final CompilationUnitTree unit;
    private final TreePath path;
    private final ClassTree type;
    private final DocTrees docs;

    private MappingSource(CompilationUnitTree unit, TreePath path, DocTrees docs) {
        this.unit = unit;
        this.path = path;
        this.docs = docs;
        type = (ClassTree) path.getLeaf();
    }

    static MappingSource read(Path file) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask parser = (JavacTask)
                    compiler.getTask(null, files, null, List.of("-proc:none"), null, files.getJavaFileObjects(file));
            CompilationUnitTree unit = parser.parse().iterator().next();
            TreePath path = new TreePath(new TreePath(unit), unit.getTypeDecls().get(0));
            return new MappingSource(unit, path, DocTrees.instance(parser));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String packageName() {
        return unit.getPackageName().toString();
    }

    String className() {
        return packageName() + "." + type.getSimpleName();
    }

    String prefix() {
        return value(type.getModifiers(), "ConfigMapping").orElseThrow();
    }

    String words() {
        return words(path, className());
    }

    List<String> onlyIn() {
        return annotation(type.getModifiers(), "OnlyIn").map(MappingSource::values).orElse(List.of());
    }

    /** The settings below a member whose type is an interface of this file. */
    Optional<MappingSource> group(MethodTree member) {
        return type.getMembers().stream()
                .filter(ClassTree.class::isInstance)
                .map(ClassTree.class::cast)
                .filter(nested -> nested.getSimpleName().contentEquals(member.getReturnType().toString()))
                .map(nested -> new MappingSource(unit, new TreePath(path, nested), docs))
                .findFirst();
    }

    List<MethodTree> members() {
        return type.getMembers().stream()
                .filter(MethodTree.class::isInstance)
                .map(MethodTree.class::cast)
                .toList();
    }

    String words(MethodTree member) {
        return words(new TreePath(path, member), className() + "." + member.getName());
    }

    static Optional<String> value(MethodTree member, String annotation) {
        return value(member.getModifiers(), annotation);
    }

    static boolean has(MethodTree member, String annotation) {
        return annotation(member.getModifiers(), annotation).isPresent();
    }

    private String words(TreePath path, String what) {
        DocCommentTree comment = docs.getDocCommentTree(path);
        if (comment == null) {
            throw new IllegalStateException(what + " needs a Javadoc: it is what docs/configuration.md says of it");
        }
        StringBuilder words = new StringBuilder();
        comment.getFullBody().forEach(words::append);
        return words.toString()
                .replaceAll("\\{@(?:code|link|literal) ([^}]*)}", "`$1`")
                .replaceAll("</?p>", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static Optional<AnnotationTree> annotation(ModifiersTree modifiers, String name) {
        return modifiers.getAnnotations().stream()
                .map(AnnotationTree.class::cast)
                .filter(one -> one.getAnnotationType().toString().equals(name))
                .findFirst();
    }

    private static Optional<String> value(ModifiersTree modifiers, String annotation) {
        return annotation(modifiers, annotation).map(found -> values(found).get(0));
    }

    private static List<String> values(AnnotationTree annotation) {
        ExpressionTree given = annotation.getArguments().get(0);
        ExpressionTree value = given instanceof AssignmentTree named ? named.getExpression() : given;
        List<? extends Tree> all = value instanceof NewArrayTree array ? array.getInitializers() : List.of(value);
        return all.stream().map(one -> ((LiteralTree) one).getValue().toString()).toList();
    }
}
