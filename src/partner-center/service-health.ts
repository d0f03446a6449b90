import type { PartnerCenterData } from './data.ts';
import type { Family, ServiceIssue } from './partner-center.ts';

const day = 24 * 3600_000;
const minute = 60_000;

/** The incidents of the data that concern subscribers to these families, as they are told at a time. Newest first. */
export function issuesAt({ incidents }: PartnerCenterData, families: ReadonlySet<Family>, now: Date): ServiceIssue[] {
  const today = now.toISOString().slice(0, 10);
  return incidents
    .filter((incident) => incident.families.some((family) => families.has(family)))
    .map(({ id, service, status, title, startedDaysAgo, startedAt, messages }) => {
      const start = new Date(`${today}T${startedAt}:00.000Z`).getTime() - startedDaysAgo * day;
      return {
        id,
        service,
        status,
        title,
        startedAt: new Date(start).toISOString(),
        messages: messages
          .map(({ minutesLater, text }) => ({ at: new Date(start + minutesLater * minute), text }))
          .filter(({ at }) => at <= now)
          .sort((a, b) => a.at.getTime() - b.at.getTime())
          .map(({ at, text }) => ({ at: at.toISOString(), text })),
      };
    })
    .sort((a, b) => (a.startedAt > b.startedAt ? -1 : 1));
}
