import type { Activity } from 'botbuilder';
import { z } from 'zod';
import type { Reply } from '../reply.ts';
import { isLoopback } from '../settings.ts';
import type { FileContent } from '../view.ts';
import { type Connector, cardActivity } from './connector.ts';

/** Where Teams has files of a private chat put: the person's own OneDrive for work. */
const oneDrive = /^[a-z0-9-]+\.sharepoint\.(?:com|us|cn|de)$/;

const deadline = 10_000;

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

/** Files on their way to a person: Teams asks first, and says where to put them. */
export function createFiles(connector: Connector, loopbackToo: boolean) {
  const conversations = ({ serviceUrl }: Chat) => connector.client(serviceUrl).conversations;
  const send = (chat: Chat, activity: object) =>
    conversations(chat).sendToConversation(chat.conversation.id, activity as Activity);
  return {
    offer: (chat: Chat, file: NonNullable<Reply['file']>) => send(chat, consentActivity(file)),
    /** The question goes, either way, and what came of it takes its place. */
    async answered(
      chat: Chat,
      { action, uploadInfo }: z.infer<typeof consentSchema>,
      make: () => Promise<FileContent | Reply>,
    ): Promise<void> {
      if (action === 'accept' && uploadInfo) {
        const made = await make();
        if ('content' in made) {
          await upload(uploadInfo.uploadUrl, made, loopbackToo);
          await send(chat, fileActivity(uploadInfo));
        } else await send(chat, cardActivity(made));
      }
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

/** Puts the whole of a file where Teams said. @throws Error when it is not taken there */
async function upload(address: string, { content, type }: FileContent, loopbackToo: boolean): Promise<void> {
  if (!isOneDrive(address, loopbackToo)) throw new Error('an upload address outside OneDrive');
  const answer = await fetch(address, {
    method: 'PUT',
    body: new Uint8Array(content),
    headers: { 'content-type': type, 'content-range': `bytes 0-${content.length - 1}/${content.length}` },
    signal: AbortSignal.timeout(deadline),
    redirect: 'error',
  });
  if (!answer.ok) throw new Error(`OneDrive answered ${answer.status}`);
}
