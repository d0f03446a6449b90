import type { Activity } from 'botbuilder';
import { z } from 'zod';
import { cleanName } from '../../src/names.ts';

/** Cut where it is already too long for everything, so that it is refused as such and does not fill cards and seals. */
const input = z.union([z.string().transform((text) => text.slice(0, 8001)), z.boolean(), z.number()]);
/** What was typed: of all that came with the seal, what an input can hold. Inputs speak in text, whatever client sends it. */
export const typed = ({ seal: _, ...rest }: { seal: string }): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(rest).flatMap(([name, given]) => {
      const { data } = input.safeParse(given);
      return data === undefined || name === 'msteams' || name.length > 100 ? [] : [[name, String(data)]];
    }),
  );

const mention = z.looseObject({
  type: z.literal('mention'),
  text: z.string().min(1).max(300),
  mentioned: z.looseObject({ id: z.string(), name: z.string().max(200) }),
});

const rendering = z.looseObject({ contentType: z.literal('text/html'), content: z.string().max(400_000) });

/** The table that somebody pasted: Teams hands on its cells run together in the text, and as HTML beside it. */
export const pastedTable = ({ attachments }: Activity): string | undefined =>
  (Array.isArray(attachments) ? attachments : [])
    .flatMap((attachment) => rendering.safeParse(attachment).data ?? [])
    .find(({ content }) => /<table\b/i.test(content))?.content;

/**
 * The text of a message as it was typed; in Teams it may come as a Markdown or HTML rendering too, of which only a table is read. A
 * mention is the name that it shows: whom it means is found out like that of any name. The bot's own is left in its mark.
 */
export function spoken({ text, entities, recipient }: Activity): string {
  const mentions = (Array.isArray(entities) ? entities : []).flatMap((entity) => mention.safeParse(entity).data ?? []);
  return mentions
    .filter(({ mentioned }) => mentioned.id !== recipient?.id)
    .reduce(
      (said, { text: mark, mentioned }) => said.replaceAll(mark, () => ` ${cleanName(mentioned.name)} `),
      text ?? '',
    )
    .trim();
}
