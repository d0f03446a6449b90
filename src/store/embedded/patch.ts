import { type Documents, systemProperties, type Written } from './documents.ts';
import { parseFilter } from './grammar.ts';
import { badRequest, Refused } from './refused.ts';
import { filter } from './selection.ts';

interface PatchOperation {
  op: string;
  path: string;
  value?: unknown;
  from?: string;
}

type Parent = Record<string, unknown> | unknown[];

/**
 * Changes a document by a list of operations, all of them or none.
 * @param body the operations, or `{ operations, condition }`
 * @throws Refused 404; 412 for another version or a condition that does not hold; 400 for a path that is not there
 */
export function applyPatch(documents: Documents, pk: string, id: string, body: unknown, ifMatch?: string): Written {
  const given = (Array.isArray(body) ? { operations: body } : body) as { operations?: unknown; condition?: string };
  const { operations, condition } = given ?? {};
  if (!Array.isArray(operations) || operations.length < 1 || operations.length > 10)
    throw badRequest('a patch has one to ten operations');
  const row = documents.read(pk, id);
  if (condition !== undefined) {
    const { where, bound } = filter(parseFilter(condition));
    if (!documents.fulfils(row, where, bound))
      throw new Refused(412, 'PreconditionFailed', 'the condition of the patch does not hold', 1110);
  }
  const document = JSON.parse(row.body);
  for (const operation of operations) apply(document, operationOf(operation));
  return documents.replace(pk, id, document, ifMatch);
}

/** @throws Refused 400 for what is no operation, or changes what is not the writer's */
function operationOf(given: unknown): PatchOperation {
  const operation = given as PatchOperation | null;
  for (const path of operation?.op === 'move' ? [operation.path, operation.from] : [operation?.path]) {
    if (typeof path !== 'string') throw badRequest('an operation of a patch has a path');
    if (systemProperties.includes(path.split('/')[1] ?? '')) throw badRequest(`${path} is not the writer's to change`);
  }
  return operation as PatchOperation;
}

function apply(document: Parent, { op, path, value, from }: PatchOperation): void {
  const [parent, key] = locate(document, path);
  const present = Array.isArray(parent) ? Number(key) < parent.length : Object.hasOwn(parent, key);
  if (!present && (op === 'replace' || op === 'remove')) throw badRequest(`there is nothing to ${op} at ${path}`);
  if (op === 'add') put(parent, key, value, true);
  else if (op === 'set' || op === 'replace') put(parent, key, value, false);
  else if (op === 'remove') take(parent, key);
  else if (op === 'incr') {
    const current = present ? (parent as Record<string, unknown>)[key] : 0;
    if (typeof value !== 'number' || typeof current !== 'number') throw badRequest(`${path} cannot be incremented`);
    put(parent, key, current + value, false);
  } else if (op === 'move') {
    if (path.startsWith(`${from}/`)) throw badRequest(`${from} cannot be moved into itself`);
    const [origin, name] = locate(document, from ?? '');
    const moved = (origin as Record<string, unknown>)[name];
    if (moved === undefined) throw badRequest(`there is nothing to move at ${from}`);
    take(origin, name);
    put(parent, key, moved, true);
  } else throw badRequest(`a patch cannot ${op}`);
}

/** The object or array that a path ends in, and the place in it. `-` is the end of an array. */
function locate(document: Parent, path: string): [Parent, string] {
  const steps = path.split('/').map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  const key = steps.pop();
  if (steps.shift() !== '' || !key) throw badRequest(`"${path}" is not a path`);
  let parent: unknown = document;
  for (const step of steps)
    parent = parent && typeof parent === 'object' && Object.hasOwn(parent, step) ? (parent as never)[step] : undefined;
  if (!parent || typeof parent !== 'object') throw badRequest(`nothing holds ${path}`);
  if (!Array.isArray(parent)) return [parent as Record<string, unknown>, key];
  const at = key === '-' ? parent.length : Number(key);
  if (!Number.isInteger(at) || at < 0 || at > parent.length) throw badRequest(`${path} is outside of its array`);
  return [parent, String(at)];
}

function put(parent: Parent, key: string, value: unknown, insert: boolean): void {
  if (value === undefined) throw badRequest('this patch needs a value');
  if (!Array.isArray(parent)) Object.defineProperty(parent, key, { value, ...plain });
  else parent.splice(Number(key), insert ? 0 : 1, value);
}

const plain = { writable: true, enumerable: true, configurable: true };

function take(parent: Parent, key: string): void {
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else delete parent[key];
}
