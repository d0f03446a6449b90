import type { RequestHandler } from 'restify';

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d{1,5})?$/i;
const here = /^(127\.|::1$|::ffff:127\.)/;

/**
 * Lets in only what this machine's own page and bot ask for. A page of another site could name this address in a
 * request (or have its own name resolve to it), and the office would let it speak for everybody.
 */
export const onlyLoopback: RequestHandler = (req, res, next) => {
  const { host = '', origin, 'sec-fetch-site': site, 'content-type': type } = req.headers;
  const sameOrigin = origin === undefined || origin === `http://${host}`;
  const ownPage = site === undefined || site === 'same-origin' || site === 'none' || req.path() === '/';

  if (!loopback.test(host) || !here.test(req.socket.remoteAddress ?? '') || !sameOrigin || !ownPage) {
    res.send(403, { code: 'Forbidden' });
    return next(false);
  }
  if ((req.method === 'POST' || req.method === 'PUT') && !/^application\/json\b/i.test(type ?? '')) {
    res.send(415, { code: 'UnsupportedMediaType' });
    return next(false);
  }
  return next();
};
