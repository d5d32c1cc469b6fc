package org.modelatlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.modelatlas.testing.Sources;

/** A file above 400 lines, or a method above 40, is nearly always two things. */
class SizeTest {

  private static final int FILE_LINES = 400;
  private static final int METHOD_LINES = 40;

  @Test
  void noFileIsTwoThings() {
    var tooLong =
        Sources.files("src", ".java").stream().filter(f -> Sources.lines(f).size() > FILE_LINES);
    assertEquals(List.of(), tooLong.toList());
  }

  @Test
  void noMethodIsTwoThings() throws IOException {
    var files = Sources.files("src/main/java", ".java");
    assertFalse(files.isEmpty());
    List<String> tooLong = new ArrayList<>();
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var manager = compiler.getStandardFileManager(null, null, null)) {
      var units = manager.getJavaFileObjectsFromPaths(files);
      var task = (JavacTask) compiler.getTask(null, manager, null, List.of(), null, units);
      for (CompilationUnitTree unit : task.parse()) {
        new LongMethods(Trees.instance(task), tooLong).scan(unit, null);
      }
    }
    assertEquals(List.of(), tooLong);
  }

  private static final class LongMethods extends TreePathScanner<Void, Void> {

    private final Trees trees;
    private final List<String> found;

    LongMethods(Trees trees, List<String> found) {
      this.trees = trees;
      this.found = found;
    }

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
      CompilationUnitTree unit = getCurrentPath().getCompilationUnit();
      var positions = trees.getSourcePositions();
      var lines = unit.getLineMap();
      long first = lines.getLineNumber(positions.getStartPosition(unit, method));
      long last = lines.getLineNumber(positions.getEndPosition(unit, method));
      if (last - first >= METHOD_LINES) {
        Path file = Path.of(unit.getSourceFile().toUri());
        found.add(file.getFileName() + ":" + first + " " + method.getName());
      }
      return super.visitMethod(method, nothing);
    }
  }
}
