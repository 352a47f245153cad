import { generateKeyPairSync, sign } from 'node:crypto';

/** A key and a certificate for it, PEM. */
export interface ServerIdentity {
  readonly key: string;
  /** Also the authority that a client has to trust. */
  readonly certificate: string;
}

const DAY_MS = 86_400_000;
const SEQUENCE = 0x30;
const SET = 0x31;

/** A certificate for `localhost` and 127.0.0.1, good for a day, in DER written by hand (RFC 5280): Node can sign, but not issue. */
export function createSelfSigned(nowMs: number): ServerIdentity {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const algorithm = node(SEQUENCE, objectId(1, 2, 840, 10045, 4, 3, 2)); // ecdsa-with-SHA256
  const name = node(SEQUENCE, node(SET, node(SEQUENCE, objectId(2, 5, 4, 3), node(0x0c, Buffer.from('simulator')))));
  const authority = node(SEQUENCE, Buffer.from([0x01, 0x01, 0xff]));
  const addresses = node(SEQUENCE, node(0x82, Buffer.from('localhost')), node(0x87, Buffer.from([127, 0, 0, 1])));
  const content = node(
    SEQUENCE,
    node(0xa0, integer(2)),
    integer(1),
    algorithm,
    name,
    node(SEQUENCE, time(nowMs - DAY_MS), time(nowMs + DAY_MS)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    node(0xa3, node(SEQUENCE, extension([2, 5, 29, 19], authority), extension([2, 5, 29, 17], addresses))),
  );
  const signature = sign('sha256', content, privateKey);
  const certificate = node(SEQUENCE, content, algorithm, node(0x03, Buffer.from([0]), signature));
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
    certificate: `-----BEGIN CERTIFICATE-----\n${certificate.toString('base64').replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`,
  };
}

/** Tag, length, content. */
function node(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const head = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...head]), content]);
}

function integer(value: number): Buffer {
  return node(0x02, Buffer.from([value]));
}

function objectId(first: number, second: number, ...rest: readonly number[]): Buffer {
  const bytes = rest.flatMap((arc) => {
    const sevens = [arc & 0x7f];
    for (let left = arc >> 7; left > 0; left >>= 7) sevens.unshift((left & 0x7f) | 0x80);
    return sevens;
  });
  return node(0x06, Buffer.from([first * 40 + second, ...bytes]));
}

function time(ms: number): Buffer {
  const digits = new Date(ms).toISOString().replace(/[-:T]|\.\d+/g, '');
  return node(0x17, Buffer.from(digits.slice(2)));
}

function extension(id: readonly [number, number, ...number[]], value: Buffer): Buffer {
  return node(SEQUENCE, objectId(...id), node(0x04, value));
}
