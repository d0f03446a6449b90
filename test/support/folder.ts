import { mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A new folder of a test's own. In memory where the system has room there: hundreds of stores are opened, each writes
 * through to its disk at every commit, and what no test can cut off is a disk's power. Gone with the process at last.
 */
export function newFolder(): string {
  const folder = mkdtempSync(join(memory() ?? tmpdir(), 'twotier-'));
  folders.push(folder);
  return folder;
}

const folders: string[] = [];
process.once('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const roomNeeded = 512 * 1024 * 1024;

function memory(): string | undefined {
  try {
    const { bavail, bsize } = statfsSync('/dev/shm');
    return bavail * bsize > roomNeeded ? '/dev/shm' : undefined;
  } catch {
    return undefined;
  }
}
