import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { ParleyError } from '@parley/contract';
import type { Logger } from '@parley/telemetry';
import { WebSocketServer } from 'ws';
import { preferredLanguage } from '../../domain/language.ts';
import { isOriginAllowed, type OriginRule } from '../../domain/origins.ts';
import { chooseFormat, type WireFormat, wireFormats } from '../../domain/wire-format.ts';
import { endWithProblem } from '../http/problem.ts';
import type { Peer } from './connection.ts';
import { GatewaySocket } from './gateway-socket.ts';

export interface UpgradeDeps {
  readonly log: Logger;
  /** What any of the sites allows; each connection is checked against its own site at hello. */
  readonly origins: OriginRule;
  /** Why there is no further connection now, and when to ask again; undefined: come in. */
  readonly refusal: () => HandshakeRefusal | undefined;
  readonly onPeer: (peer: Peer) => void;
}

export interface HandshakeRefusal {
  readonly retryAfterMs: number;
}

const PATH = '/v1/ws';

/** The `upgrade` listener of the public HTTP server. Refuses with an HTTP answer before the handshake. */
export function createUpgradeHandler(deps: UpgradeDeps) {
  const servers = new Map(wireFormats.map((format) => [format, createServer(format)]));

  return (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
    // From here until `ws` takes over, nobody else listens: a reset would end the process.
    const ignore = (cause: Error) => deps.log.debug({ err: cause }, 'socket error during the upgrade');
    socket.on('error', ignore);
    try {
      const format = check(request, deps);
      const { origin, host } = request.headers;
      servers.get(format)?.handleUpgrade(request, socket, head, (accepted) => {
        socket.removeListener('error', ignore);
        accepted.comesFrom(socket);
        const language = preferredLanguage(request.headers['accept-language']);
        deps.onPeer({ socket: accepted, format, language, claim: { origin, host } });
      });
    } catch (cause) {
      endWithProblem(socket, ParleyError.from(cause), request.headers['accept-language']);
    }
  };
}

function createServer(format: WireFormat) {
  return new WebSocketServer<typeof GatewaySocket>({
    noServer: true,
    clientTracking: false,
    // Who sends pings and does not read would have the answers pile up here: they count like any frame.
    autoPong: false,
    // A compressor per socket costs more memory than short texts are worth, and fragments it.
    perMessageDeflate: false,
    maxPayload: format.maxFrameBytes,
    handleProtocols: () => format.subprotocol,
    WebSocket: GatewaySocket,
  });
}

function check(request: IncomingMessage, { origins, refusal }: UpgradeDeps): WireFormat {
  const [path] = (request.url ?? '').split('?');
  if (path !== PATH) throw new ParleyError('not_found');
  const { origin, host } = request.headers;
  if (!isOriginAllowed(origins, { origin, host })) throw new ParleyError('origin_not_allowed');
  const offered = request.headers['sec-websocket-protocol']?.split(',').map((name) => name.trim());
  const format = chooseFormat(offered ?? []);
  if (!format) throw new ParleyError('invalid_request', { detail: 'subprotocol must be parley.v1 or parley.v1.json' });
  // Last: what is refused anyhow takes no place from who would be let in.
  const refused = refusal();
  if (refused) throw new ParleyError('overloaded', refused);
  return format;
}
