import type { Profiler } from 'node:inspector/promises';
import type { Report } from './report.ts';

const most = 25;

/**
 * Tells what the time of a profile was spent for: each moment counts for the package, or the file of ours, that asked
 * Node for it last. Waiting for the disk within a system call is a part of it.
 */
export function tellProfile(report: Report, name: string, profile: Profiler.Profile): void {
  const { nodes, samples = [], timeDeltas = [] } = profile;
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const places = new Map<number, [owner: string, place: string]>();

  const placeOf = (id: number): [owner: string, place: string] => {
    let place = places.get(id);
    if (!place) {
      const { functionName, url, lineNumber } = frames.get(id) as Profiler.Profile['nodes'][number]['callFrame'];
      const owner = ownerOf(url);
      const parent = parents.get(id);
      if (owner) place = [owner, `${owner} ${functionName || '(anonymous)'}:${lineNumber + 1}`];
      else if (parent === undefined) place = ['Node itself', 'Node itself'];
      else if (functionName.startsWith('(')) place = [functionName, functionName];
      else place = placeOf(parent);
      places.set(id, place);
    }
    return place;
  };

  const owners = new Map<string, number>();
  const functions = new Map<string, number>();
  let total = 0;
  for (const [at, id] of samples.entries()) {
    const [owner, place] = placeOf(id);
    if (owner === '(idle)' || owner === 'bench/probe.ts') continue;
    const time = timeDeltas[at] ?? 0;
    total += time;
    owners.set(owner, (owners.get(owner) ?? 0) + time);
    functions.set(place, (functions.get(place) ?? 0) + time);
  }
  for (const [heading, times] of [
    [`${name}: time for`, owners],
    ['within', functions],
  ] as const) {
    const first = [...times].sort(([, a], [, b]) => b - a).slice(0, most);
    report.table(
      [heading, '%'],
      first.map(([who, time]) => [who, ((100 * time) / total).toFixed(1)]),
    );
  }
}

/** A package, or one of our files by its last two names; nothing for what is Node's own. */
function ownerOf(url: string): string {
  const [, inPackages] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url) ?? [];
  return inPackages ?? (url.startsWith('file:') ? url.split('/').slice(-2).join('/') : '');
}
