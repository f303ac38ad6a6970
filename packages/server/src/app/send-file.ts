import type { FastifyReply } from 'fastify';

interface FileToSend {
  readonly name: string;
  readonly plainName?: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** A file to save, never to show: what is in it must not run in our pages, and nobody else may be given it from a cache. */
export const sendFile = (reply: FastifyReply, { name, plainName, mediaType, bytes }: FileToSend): FastifyReply =>
  reply
    .type(mediaType)
    .header('content-disposition', dispositionOf(name, plainName))
    .header('x-content-type-options', 'nosniff')
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('cache-control', 'private, no-store')
    .send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));

/** The name in UTF-8 (RFC 6266, 8187), after a plain one for programs that do not read it. */
function dispositionOf(name: string, plainName: string | undefined): string {
  const encoded = encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  const plain = plainName === undefined ? '' : ` filename="${plainName.replace(/[^\w.-]/g, '_')}";`;
  return `attachment;${plain} filename*=UTF-8''${encoded}`;
}
