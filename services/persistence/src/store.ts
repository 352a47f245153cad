import type { StoreHandlers } from '@parley/contract';
import type { FaultPoints } from '@parley/service-kit';
import { databaseError } from './adapters/database-errors.ts';
import { createAddFile } from './adapters/sql/add-files.ts';
import { append } from './adapters/sql/append.ts';
import { createAttachFiles } from './adapters/sql/attach-files.ts';
import { heads, load, openConversation, openTurns } from './adapters/sql/conversations.ts';
import { dropFiles, forgetFiles } from './adapters/sql/dropped-files.ts';
import { file } from './adapters/sql/file.ts';
import { history } from './adapters/sql/history.ts';
import { beat, checkpoint, release, take } from './adapters/sql/ownership.ts';
import { renewSpend, reserveSpend } from './adapters/sql/reserve-spend.ts';
import { settleSpend } from './adapters/sql/settle-spend.ts';
import { spend } from './adapters/sql/spend.ts';
import { tail } from './adapters/sql/tail.ts';
import type { Database } from './ports.ts';

/** The store on a database whose schema is there. Every method throws ParleyErrors only. */
export function createStore({ appends, beats, files, reads, spends }: Database, faults: FaultPoints): StoreHandlers {
  const commit = {
    before: () => faults.hit('persistence.commit.before'),
    after: () => faults.hit('persistence.commit.after'),
  };
  return {
    append: guarded((request) => append(appends, request, commit)),
    load: guarded((request) => load(reads, request)),
    history: guarded((request) => history(reads, request)),
    heads: guarded((request) => heads(reads, request)),
    tail: guarded((request) => tail(reads, request)),
    openTurns: guarded((request) => openTurns(reads, request)),
    openConversation: guarded((request) => openConversation(reads, request)),
    beat: guarded((request) => beat(beats, request)),
    take: guarded((request) => take(reads, request)),
    release: guarded((request) => release(reads, request)),
    checkpoint: guarded((request) => checkpoint(reads, request)),
    reserveSpend: guarded((request) => reserveSpend(spends, request)),
    settleSpend: guarded((request) => settleSpend(spends, request)),
    renewSpend: guarded((request) => renewSpend(spends, request)),
    spend: guarded((request) => spend(reads, request)),
    addFile: guarded(createAddFile(files)),
    attachFiles: guarded(createAttachFiles(files)),
    file: guarded((request) => file(reads, request)),
    dropFiles: guarded((request) => dropFiles(reads, request)),
    forgetFiles: guarded((request) => forgetFiles(reads, request)),
  };
}

function guarded<Request, Reply>(method: (request: Request) => Promise<Reply>): (request: Request) => Promise<Reply> {
  return async (request) => {
    try {
      return await method(request);
    } catch (thrown) {
      throw databaseError(thrown);
    }
  };
}
