import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { SourceGraph } from './source-graph.ts';

function graphOf(files: Record<string, string>): SourceGraph {
  const root = mkdtempSync(join(tmpdir(), 'muster-sources-'));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return new SourceGraph(root);
}

test('indirect import cycles of files are found, without the files around them', () => {
  const graph = graphOf({
    'main.ts': "import { a } from './a.ts';",
    'a.ts': "import { b } from './b';\nimport { z } from 'zod';",
    'b.ts': "import type {\n  C,\n} from '~/c';",
    'c.tsx': "export * from './a.ts';\nimport './leaf.ts';",
    'leaf.ts': '',
  });
  expect(graph.cycles()).toEqual(['a.ts', 'b.ts', 'c.tsx']);
});

test('import cycles of folders are found at every depth, even if no files form a cycle', () => {
  const graph = graphOf({
    'x/one.ts': "import type { Two } from '../y/deep/two.ts';",
    'y/three.ts': "import { four } from '../x/four.ts';",
    'x/four.ts': "const lazily = () => import('./inner/five.ts');",
    'x/inner/five.ts': "import type { Six } from '../six.ts';",
    'x/six.ts': '',
    'y/deep/two.ts': '',
  });
  expect(graph.cycles()).toEqual(['x', 'x/inner', 'y']);
});

test('an import of a later folder violates the order, and so does a file in no listed folder', () => {
  const graph = graphOf({
    'model/user.ts': "import type { Context } from '../api/context.ts';",
    'api/context.ts': "import { User } from '../model/user.ts';",
    'model/kinds/kind.ts': "import { User } from '../user.ts';",
    'stray.ts': '',
  });
  expect(graph.againstOrder(['model/kinds', 'model', 'api'])).toEqual([
    'model/kinds/kind.ts → model/user.ts',
    'model/user.ts → api/context.ts',
    'stray.ts is in no folder of the list',
  ]);
});

test('an import of a file outside of the folder is found', () => {
  const graph = graphOf({
    'a/one.ts': "import { two } from '../two.ts';\nimport { z } from 'zod';",
    'two.ts': "import type { Other } from '../other/src/other.ts';",
  });
  expect(graph.outside()).toEqual(['two.ts → ../other/src/other.ts']);
});
