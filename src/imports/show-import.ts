import { z } from 'zod';
import { defineQuery } from '../operation.ts';
import { Refusal } from '../refusal.ts';
import { type Import, importDocId, importsHome, readImport } from './import.ts';

/** How far the rows of a table have come, for whoever submitted it. */
export const showImport = defineQuery({
  name: 'show-import',
  input: z.object({ import: z.string().max(100) }),
  allowed: 'everyone',
  needs: (input, { tenantId }) => [[importsHome(tenantId), importDocId(input.import)]],

  async run(input, { actor, get }): Promise<Import> {
    const found = await readImport(get, actor.tenantId, input.import);
    if (found?.by.objectId !== actor.objectId) throw new Refusal('import-not-found', {});
    return found;
  },
});

/** The import of this very table, while it is under way. */
export const showRunningImport = defineQuery({
  name: 'show-running-import',
  input: z.object({ import: z.string().max(100) }),
  allowed: 'everyone',

  async run(input, { actor, get }): Promise<Import | undefined> {
    const found = await readImport(get, actor.tenantId, input.import);
    return found?.state === 'running' && found.by.objectId === actor.objectId ? found : undefined;
  },
});
