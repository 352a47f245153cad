import type { Bus } from '@parley/bus';
import { AuthorKind, type ErrorCode, ParleyError, type StoreClient, serverFrame, subjects } from '@parley/contract';
import type { Clock } from '@parley/flow';
import { type CommandVariant, clientCommand, isCommand } from '../../domain/client-command.ts';
import type { AfterHello } from '../../domain/connection.ts';
import type { CreditBounds } from '../../domain/credit.ts';
import type { InboundLimits } from '../../domain/inbound-limits.ts';
import type { CommandAnswer, SentCommand } from '../../domain/pending-commands.ts';
import { ownFrame, type SharedFrame } from '../../domain/shared-frame.ts';
import type { GatewayMetrics } from '../../metrics.ts';
import type { CommandSender } from '../commands/command-sender.ts';
import { type Conversation, SENDER_HEADER } from '../conversations/conversation.ts';
import type { Viewer } from '../conversations/viewer.ts';
import type { Attached } from './attacher.ts';

export interface SessionDeps {
  readonly commands: CommandSender;
  readonly store: StoreClient;
  readonly liveBus: Bus;
  readonly clock: Clock;
  readonly metrics: GatewayMetrics;
  readonly heartbeatMs: number;
  /** Commands of one connection that may be without an outcome. */
  readonly maxInFlight: number;
  readonly credit: CreditBounds;
}

/** A viewer that takes answers as well. */
export interface VisitorViewer extends Viewer {
  push(frame: SharedFrame): void;
}

/** When there is no better guess. */
const RETRY_MS = 1_000;
const MAX_ECHOED = 64;

/** A connection after its hello: one visitor in one conversation. */
export class VisitorSession {
  readonly #deps: SessionDeps;
  readonly #conversation: Conversation;
  readonly #tenantId: string;
  readonly #visitorId: string;
  readonly #release: () => void;
  readonly #viewer: VisitorViewer;
  readonly #limits: InboundLimits;
  #inFlight = 0;
  /** Ends when the files of the newest message that has any are attached: what comes after waits its turn. */
  #attaching: Promise<void> | undefined;
  #isOver = false;

  constructor(deps: SessionDeps, attached: Attached, viewer: VisitorViewer, limits: InboundLimits) {
    this.#deps = deps;
    // Not all of it: an idle socket would keep the row, the token's claims and the epoch.
    this.#conversation = attached.conversation;
    this.#tenantId = attached.claims.tenantId;
    this.#visitorId = attached.claims.visitorId;
    this.#release = attached.release;
    this.#viewer = viewer;
    this.#limits = limits;
  }

  get headSeq(): number {
    return this.#conversation.headSeq;
  }

  get isStreaming(): boolean {
    return this.#conversation.isStreaming;
  }

  /** Commands that have no outcome yet. */
  get inFlight(): number {
    return this.#inFlight;
  }

  /** The client has read more of what it was sent. */
  onRoom(): void {
    this.#conversation.onRoom(this.#viewer);
  }

  /** Welcome, then all the client is missing, then what comes. */
  begin({ row, epoch, resume }: Attached): void {
    const { owner = '', ownerEpoch = 0, answeredTo = 0, headSeq = 0, lastVisitorSeq = 0 } = row.state ?? {};
    this.#viewer.push(
      ownFrame('welcome', {
        connectionId: this.#viewer.connectionId,
        conversationId: row.conversationId,
        epoch,
        headSeq,
        owner,
        ownerEpoch,
        answeredTo,
        resumed: resume.resumed,
        heartbeatMs: this.#deps.heartbeatMs,
        creditBytes: this.#deps.credit.draftBytes,
      }),
    );
    const isTurnOpen = owner === 'ai' && lastVisitorSeq > answeredTo;
    this.#conversation.show(this.#viewer, { cursor: resume.cursor, isTurnOpen });
  }

  end(): void {
    this.#isOver = true;
    this.#conversation.leave(this.#viewer);
    this.#release();
  }

  handle(frame: AfterHello): void {
    // Frames that waited for the welcome are handled in one go, and one of them may be the last.
    if (this.#isOver) return;
    const verdict = this.#limits.admit(isCommand(frame) ? 'command' : frame.kind, this.#deps.clock.now());
    if (verdict.kind === 'cut') this.#viewer.fail('connection_rate_limited');
    else if (isCommand(frame)) {
      if (verdict.kind === 'refused') this.#nack(frame, 'rate_limited', verdict.retryAfterMs);
      else this.#command(frame);
    } else if (frame.kind === 'typing' && verdict.kind === 'admitted') this.#typing(frame.value.on);
    // `ack` and `pong` are the connection's affair. Nothing reads `read` yet.
  }

  #command(frame: CommandVariant): void {
    const { conversationId } = this.#conversation;
    const decision = clientCommand(frame, { tenantId: this.#tenantId, conversationId, visitorId: this.#visitorId });
    if (decision.kind === 'refused') this.#nack(frame, decision.code, 0);
    else if (this.#inFlight >= this.#deps.maxInFlight) this.#nack(frame, 'overloaded', RETRY_MS);
    else this.#inOrder(decision.command, decision.fileIds);
  }

  #inOrder(command: SentCommand, fileIds: readonly string[]): void {
    this.#inFlight++;
    const arrivedAt = this.#deps.clock.now();
    const before = this.#attaching;
    if (before === undefined && fileIds.length === 0) {
      this.#send(command, arrivedAt);
      return;
    }
    const work = this.#sendWithFiles(command, fileIds, before, arrivedAt).finally(() => {
      if (this.#attaching === work) this.#attaching = undefined;
    });
    this.#attaching = work;
  }

  /** The store says whether they are this visitor's. Safe to repeat, as the command is. */
  async #sendWithFiles(
    command: SentCommand,
    fileIds: readonly string[],
    before: Promise<void> | undefined,
    arrivedAt: number,
  ): Promise<void> {
    await before;
    if (fileIds.length === 0) {
      this.#send(command, arrivedAt);
      return;
    }
    const { conversationId, commandId } = command;
    try {
      const who = { tenantId: this.#tenantId, conversationId, visitorId: this.#visitorId };
      const request = { ...who, fileIds: [...fileIds] };
      const { files } = await this.#deps.store.attachFiles(request);
      const attached = files.map(({ fileId, name, contentType, size }) => ({ id: fileId, name, contentType, size }));
      this.#send({ ...command, sendMessage: { ...command.sendMessage, files: attached } }, arrivedAt);
    } catch (thrown) {
      const { code, isRetryable } = ParleyError.from(thrown);
      this.#inFlight--;
      this.#answer(commandId, { kind: 'nack', code, retryAfterMs: isRetryable ? RETRY_MS : 0, after: '' }, arrivedAt);
    }
  }

  #send(command: SentCommand, arrivedAt: number): void {
    this.#deps.commands.send(command, (answer) => {
      this.#inFlight--;
      this.#answer(command.commandId, answer, arrivedAt);
    });
  }

  #answer(clientMessageId: string, answer: CommandAnswer, arrivedAt: number): void {
    if (answer.kind === 'sent') {
      this.#deps.metrics.commitSeconds.observe((this.#deps.clock.now() - arrivedAt) / 1_000);
      this.#viewer.push(ownFrame('sent', { clientMessageId, seq: answer.seq, at: answer.at }));
    } else {
      const { code, retryAfterMs, after } = answer;
      this.#viewer.push(ownFrame('nack', { clientMessageId, code, retryAfterMs, after }));
    }
  }

  #nack(frame: CommandVariant, code: ErrorCode, retryAfterMs: number): void {
    const { clientMessageId } = frame.value;
    // Carried back so that the client knows which one; not when it is far from an id, or cannot be written as UTF-8.
    const echoed = clientMessageId.length <= MAX_ECHOED && clientMessageId.isWellFormed() ? clientMessageId : '';
    this.#viewer.push(ownFrame('nack', { clientMessageId: echoed, code, retryAfterMs, after: '' }));
  }

  #typing(on: boolean): void {
    const { liveBus } = this.#deps;
    // Without a connection it is lost, which typing may be.
    if (!liveBus.isConnected) return;
    const data = serverFrame.encode({ typing: { on, author: { kind: AuthorKind.VISITOR, id: this.#visitorId } } });
    const headers = { [SENDER_HEADER]: this.#viewer.connectionId };
    liveBus.publish(subjects.live(this.#tenantId, this.#conversation.conversationId), data, { headers });
  }
}
