import { parseSync } from 'vite';

/** One import, re-export or dynamic import of a module. */
export interface Import {
  specifier: string;
  /** `import type`, `export type`, or a type in brackets: gone when the code runs. */
  typeOnly: boolean;
}

/** What a module takes from outside. */
export interface ModuleUse {
  imports: Import[];
  /** Every name that stands for itself: not a property, not a key, not a string, not a comment. */
  names: Set<string>;
}

/**
 * Reads what the module `source` imports and names.
 *
 * @param path its file name, which tells TypeScript from TSX
 * @throws Error where the source cannot be parsed
 */
export function readModule(path: string, source: string): ModuleUse {
  const { program, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`);
  const use: ModuleUse = { imports: [], names: new Set() };
  visit(program, use);
  return use;
}

function visit(value: unknown, use: ModuleUse): void {
  if (Array.isArray(value)) {
    for (const each of value) visit(each, use);
    return;
  }
  if (!isNode(value)) return;
  const specifier = specifierOf(value);
  if (specifier !== null) use.imports.push({ specifier, typeOnly: isTypeOnly(value) });
  if (value.type === 'Identifier' && typeof value.name === 'string') use.names.add(value.name);
  for (const [key, child] of Object.entries(value)) {
    if (!isMereName(value, key)) visit(child, use);
  }
}

type SyntaxNode = { type: string; [key: string]: unknown };

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function specifierOf(node: SyntaxNode): string | null {
  const { source } = node;
  if (!isNode(source) || typeof source.value !== 'string') return null;
  return source.value;
}

function isTypeOnly(node: SyntaxNode): boolean {
  return node.type === 'TSImportType' || node.importKind === 'type' || node.exportKind === 'type';
}

/** `x.document`, `{ document: 1 }`, `import { document as d }`: the word names a place, not the global. */
function isMereName(parent: SyntaxNode, key: string): boolean {
  if (key === 'property' || key === 'key') return parent.computed !== true && parent.shorthand !== true;
  if (key === 'imported' || key === 'exported') return true;
  return key === 'right' && parent.type === 'TSQualifiedName';
}
