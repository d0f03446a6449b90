import type { Activity } from 'botbuilder';
import { z } from 'zod';
import type { Reply } from '../reply.ts';
import { isLoopback } from '../settings.ts';
import type { FileContent } from '../view.ts';
import { type Connector, cardActivity } from './connector.ts';

/** Where Teams has files of a private chat put: the person's own OneDrive for work. */
const oneDrive = /^[a-z0-9-]+\.sharepoint\.(?:com|us|cn|de)$/;

const deadline = 30_000;

export const consentInvoke = 'fileConsent/invoke';

/** The answer to an offered file. */
export const consentSchema = z.looseObject({
  action: z.enum(['accept', 'decline']),
  context: z.looseObject({ seal: z.string().max(60_000) }),
  uploadInfo: z
    .looseObject({
      uploadUrl: z.string().max(8000),
      contentUrl: z.string().max(8000),
      name: z.string().max(400),
      uniqueId: z.string().max(200),
      fileType: z.string().max(50).optional(),
    })
    .nullish(),
});

type UploadInfo = NonNullable<z.infer<typeof consentSchema>['uploadInfo']>;

/** Asks the person whether the file may be put into the OneDrive. */
const consentActivity = ({ name, description, size, seal }: NonNullable<Reply['file']>) => ({
  type: 'message',
  attachments: [
    {
      contentType: 'application/vnd.microsoft.teams.card.file.consent',
      name,
      content: { description, sizeInBytes: size, acceptContext: { seal }, declineContext: { seal } },
    },
  ],
});

/** Shows a file that lies in the OneDrive. */
const fileActivity = ({ name, contentUrl, uniqueId, fileType }: UploadInfo) => ({
  type: 'message',
  attachments: [
    {
      contentType: 'application/vnd.microsoft.teams.card.file.info',
      name,
      contentUrl,
      content: { uniqueId, fileType: fileType ?? 'csv' },
    },
  ],
});

type Chat = Pick<Activity, 'serviceUrl' | 'conversation' | 'replyToId'>;

/** What an answer to an offer leads to. */
export interface OfferedFile {
  /** The file; where it cannot be had any more, the card that says why. */
  make: () => Promise<FileContent | Reply>;
  /** What the person gets when the file could not be put where Teams said. */
  notSaved: () => Promise<Reply>;
}

interface FilesMeans {
  connector: Connector;
  /** Whether a file may go to a loopback address, too. */
  loopbackToo: boolean;
  wait: (ms: number) => Promise<void>;
  failed: (error: unknown) => void;
}

/** Offers whose answers are remembered: an answer that comes again, as Teams may send it, saves nothing twice. */
const remembered = 1000;

/** Files on their way to a person: Teams asks first, and says where to put them. */
export function createFiles({ connector, loopbackToo, wait, failed }: FilesMeans) {
  const answered = new Set<string>();
  const conversations = ({ serviceUrl }: Chat) => connector.client(serviceUrl).conversations;
  const send = (chat: Chat, activity: object) =>
    conversations(chat).sendToConversation(chat.conversation.id, activity as Activity);

  function isNew({ conversation, replyToId }: Chat): boolean {
    const key = `${conversation.id} ${replyToId}`;
    if (replyToId && answered.has(key)) return false;
    answered.add(key);
    const [oldest] = answered;
    if (oldest && answered.size > remembered) answered.delete(oldest);
    return true;
  }

  async function save(chat: Chat, to: UploadInfo | undefined, { make, notSaved }: OfferedFile): Promise<void> {
    const made = await make();
    if (!('content' in made)) {
      await send(chat, cardActivity(made));
      return;
    }
    try {
      if (!to) throw new Error('a file was accepted without a place for it');
      await upload(to, made, { loopbackToo, wait });
    } catch (error) {
      failed(error);
      await send(chat, cardActivity(await notSaved()));
      return;
    }
    await send(chat, fileActivity(to));
  }

  return {
    offer: (chat: Chat, file: NonNullable<Reply['file']>) => send(chat, consentActivity(file)),
    /** The question goes, either way, and what came of it takes its place. */
    async answered(
      chat: Chat,
      { action, uploadInfo }: z.infer<typeof consentSchema>,
      file: OfferedFile,
    ): Promise<void> {
      if (!isNew(chat)) return;
      if (action === 'accept') await save(chat, uploadInfo ?? undefined, file);
      if (chat.replyToId) await conversations(chat).deleteActivity(chat.conversation.id, chat.replyToId);
    },
  };
}

export type Files = ReturnType<typeof createFiles>;

/** Whether a file may be sent there: the address came with an activity, and what goes there is the organisation's. */
export function isOneDrive(address: string, loopbackToo: boolean): boolean {
  const url = URL.parse(address);
  if (!url || url.username || url.password) return false;
  if (url.protocol === 'https:' && !url.port && oneDrive.test(url.hostname)) return true;
  return loopbackToo && isLoopback(url.hostname);
}

/** OneDrive's own words for "not now"; with 404 the upload session is over, and anything else does not change. */
const passing = new Set([429, 500, 502, 503, 504]);
const tries = 3;

/**
 * Puts the whole of a file where Teams said, in one range: OneDrive takes 60 MiB at once, and a file here has a few. The
 * address is its own key, so no token goes there. @throws Error when it is not taken there
 */
async function upload(
  { uploadUrl, contentUrl }: UploadInfo,
  { content, type }: FileContent,
  { loopbackToo, wait }: Pick<FilesMeans, 'loopbackToo' | 'wait'>,
): Promise<void> {
  if (!isOneDrive(uploadUrl, loopbackToo)) throw new Error('an upload address outside OneDrive');
  if (!isOneDrive(contentUrl, loopbackToo)) throw new Error('a file address outside OneDrive');
  for (let attempt = 1; ; attempt++) {
    const { status } = await fetch(uploadUrl, {
      method: 'PUT',
      body: new Uint8Array(content),
      headers: { 'content-type': type, 'content-range': `bytes 0-${content.length - 1}/${content.length}` },
      signal: AbortSignal.timeout(deadline),
      redirect: 'error',
    });
    // With 202, OneDrive waits for more of it.
    if (status === 200 || status === 201) return;
    if (!passing.has(status) || attempt === tries) throw new Error(`OneDrive answered ${status}`);
    await wait(200 * 2 ** attempt);
  }
}
