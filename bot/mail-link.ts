/** A link that opens a mail to somebody in the reader's own program (RFC 6068): the address as it is, with its @. */
export function mailLink(to: string, { subject, body }: { subject?: string; body?: string } = {}): string {
  const address = to.split('@').map(encodeURIComponent).join('@');
  const fields = [
    ...(subject ? [`subject=${encodeURIComponent(subject)}`] : []),
    ...(body ? [`body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`] : []),
  ].join('&');
  return `mailto:${address}${fields && `?${fields}`}`;
}
