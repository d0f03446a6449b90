import { type Answer, chargeOf } from './answer.ts';
import { type Documents, etagOf, type Written } from './documents.ts';
import { applyPatch } from './patch.ts';
import { badRequest, Refused, RefusedBatch, unserved } from './refused.ts';

interface Operation {
  operationType: string;
  id?: string;
  resourceBody?: unknown;
  ifMatch?: string;
}

/**
 * Runs the operations of a transactional batch. The answer is Cosmos DB's: 200 with a result for each operation, or 207
 * where the culprit has its own status and every other one 424. That comes as an error, so that all of it is undone.
 * @param minimal leaves the documents out of the results
 * @throws RefusedBatch, and Refused when what was given is no batch of this partition
 */
export function runBatch(documents: Documents, pk: string, given: unknown, minimal: boolean): Answer {
  if (!Array.isArray(given) || given.length === 0) throw badRequest('a batch is a list of operations');
  if (given.length > 100) throw badRequest('Batch request has more operations than what is supported.');
  const operations = given.map((operation) => operationOf(operation, pk));
  const results: string[] = [];
  let charge = 0;
  try {
    for (const operation of operations) {
      const written = run(documents, pk, operation);
      const cost = chargeOf(written.text, operation.operationType !== 'Read');
      results.push(resultText(written, cost, minimal));
      charge += cost;
    }
    return { status: 200, text: `[${results.join(',')}]`, charge };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const texts = operations.map((_, at) => refusalText(at === results.length ? error.status : 424));
    throw new RefusedBatch({ status: 207, text: `[${texts.join(',')}]`, charge: charge + 1 });
  }
}

const known = new Set(['operationType', 'id', 'partitionKey', 'resourceBody', 'ifMatch']);

/** @throws Refused for what would change the meaning of an operation and is not understood */
function operationOf(given: unknown, pk: string): Operation {
  if (given === null || typeof given !== 'object') throw badRequest('an operation of a batch is an object');
  for (const [name, value] of Object.entries(given))
    if (!known.has(name) && value !== undefined) throw unserved(`${name} in an operation of a batch`);
  const { partitionKey } = given as { partitionKey?: unknown };
  if (partitionKey !== undefined && partitionKey !== pk)
    throw badRequest('an operation of the batch has another partition key than the request');
  return given as Operation;
}

function run(documents: Documents, pk: string, operation: Operation): Written {
  const { operationType, resourceBody, ifMatch } = operation;
  switch (operationType) {
    case 'Create':
      return documents.create(pk, resourceBody);
    case 'Upsert':
      return documents.upsert(pk, resourceBody, ifMatch);
    case 'Replace':
      return documents.replace(pk, idOf(operation), resourceBody, ifMatch);
    case 'Patch':
      return applyPatch(documents, pk, idOf(operation), resourceBody, ifMatch);
    case 'Delete':
      documents.remove(pk, idOf(operation), ifMatch);
      return { status: 204, etag: '', text: '' };
    case 'Read': {
      const row = documents.read(pk, idOf(operation));
      return { status: 200, etag: etagOf(row.lsn), text: row.body };
    }
    default:
      throw unserved(`the operation ${operationType} of a batch`);
  }
}

function idOf({ id }: Operation): string {
  if (typeof id !== 'string') throw badRequest('this operation of a batch needs an id');
  return id;
}

function resultText({ status, etag, text }: Written, cost: number, minimal: boolean): string {
  const version = etag && `,"eTag":${JSON.stringify(etag)}`;
  const body = text && !minimal ? `,"resourceBody":${text}` : '';
  return `{"statusCode":${status},"requestCharge":${cost}${version}${body}}`;
}

function refusalText(status: number): string {
  return `{"statusCode":${status},"requestCharge":0}`;
}
