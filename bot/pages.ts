import type { Request, Response, Server } from 'restify';
import type { Caller } from '../src/perform.ts';
import { exportPage, fetchExport } from './activity/export-page.ts';
import type { Command, Turn } from './command.ts';
import { answerVerification, verificationPage } from './enrolment/verification-page.ts';
import { fileHeaders, pageHeaders } from './page.ts';
import { invitationPage } from './partnerships/invitation-page.ts';
import { preferredLanguage } from './words.ts';

/** The pages that hold a form, which is posted to where they are. */
export const formPaths = /^\/(?:verify\/[^/]+|exports\/[^/]+\/[^/]+\/[^/]+)$/;

interface PageMeans extends Omit<Caller, 'speaker' | 'who'> {
  commands: readonly Command[];
  chatLink: Turn['chatLink'];
}

/** The pages for people who come by a link: an invitation, the verification of an enrolment, an export. */
export function openPages(server: Server, means: PageMeans): void {
  const languageOf = (request: Request) => preferredLanguage(request.headers['accept-language']);

  server.get('/invitations/:code', async (request: Request, response: Response) => {
    const { store, now, chatLink } = means;
    const reads = { get: store.get.bind(store), now: now(), chatLink };
    const { status, html } = await invitationPage(request.params.code, languageOf(request), reads);
    response.sendRaw(status, html, pageHeaders());
  });

  const linkOf = ({ params: { tenant, id, code } }: Request) => ({ tenant, id, code });
  server.get('/exports/:tenant/:id/:code', async (request: Request, response: Response) => {
    const { status, html } = await exportPage(linkOf(request), languageOf(request), means);
    response.sendRaw(status, html, pageHeaders({ form: true }));
  });
  server.post('/exports/:tenant/:id/:code', async (request: Request, response: Response) => {
    const fetched = await fetchExport(linkOf(request), request.body, languageOf(request), means);
    if ('html' in fetched) response.sendRaw(fetched.status, fetched.html, pageHeaders({ form: true }));
    else response.sendRaw(200, fetched.content as unknown as string, fileHeaders(fetched));
  });

  server.get('/verify/:code', async (request: Request, response: Response) => {
    const { status, html } = await verificationPage(request.params.code, languageOf(request), means);
    response.sendRaw(status, html, pageHeaders({ form: true }));
  });
  server.post('/verify/:code', async (request: Request, response: Response) => {
    const { status, html } = await answerVerification(request.params.code, request.body, languageOf(request), means);
    response.sendRaw(status, html, pageHeaders({ form: true }));
  });
}
