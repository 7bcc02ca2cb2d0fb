import { isNode, LineCounter, parseDocument } from 'yaml';
import { FormatError, type Source } from './source.ts';

/** A manifest in YAML or JSON. */
export function readYaml(text: string, file: string): Source {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `${file}:${line}:${col}`;
  };
  const [error] = document.errors;
  if (error) throw new FormatError(at(error.pos[0]), error.message.split('\n')[0] as string);
  return {
    document: document.toJS(),
    placeOf(path) {
      for (let length = path.length; length > 0; length--) {
        const steps = path.slice(0, length).map((step) => (/^\d+$/.test(step) ? Number(step) : step));
        const node = document.getIn(steps, true);
        if (isNode(node) && node.range) return at(node.range[0]);
      }
      return `${file}:1:1`;
    },
  };
}
