/** What a schema asks staff to write, as JSON Schema: the one source of the editor's fields and of new frames. */
import { z } from 'zod';
import type { Kind } from './layout.ts';
import { SCHEMAS } from './layout.ts';

/** The part of JSON Schema that the schemas come to, with the words that `meta` gives. */
export interface Shape {
  type?: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean' | 'null';
  description?: string;
  examples?: string[];
  /** What each word of `enum` or `const` is called. */
  names?: Record<string, string>;
  properties?: Record<string, Shape>;
  required?: string[];
  items?: Shape;
  anyOf?: Shape[];
  oneOf?: Shape[];
  enum?: string[];
  const?: string;
  format?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  minimum?: number;
  maximum?: number;
}

/** What a file of this kind holds, as it is written (before keys become English names). */
export function shapeOf(kind: Kind): Shape {
  return z.toJSONSchema(SCHEMAS[kind], {
    io: 'input',
    unrepresentable: 'any',
    reused: 'inline',
  }) as Shape;
}

/** A field without its `null`: the shape of what may be written, and whether null may stand there. */
export function written(shape: Shape): { shape: Shape; nullable: boolean } {
  const ways = shape.anyOf;
  if (!ways) return { shape, nullable: false };
  const nullable = ways.some(({ type }) => type === 'null');
  const first = ways.find(({ type }) => type !== 'null') ?? {};
  return { shape: { ...written(first).shape, ...named(shape) }, nullable };
}

/** Words given to the outer shape count for what stands inside. */
function named({ description, examples }: Shape): Shape {
  return { ...(description && { description }), ...(examples && { examples }) };
}

/** The ways in which a whole file may be written: several for print sheets, one otherwise. */
export function variants(kind: Kind): Shape[] {
  const shape = shapeOf(kind);
  return shape.oneOf ?? shape.anyOf ?? [shape];
}
