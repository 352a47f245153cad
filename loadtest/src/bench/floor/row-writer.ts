import { newId } from '@parley/contract';
import { Client } from 'pg';
import type { FloorLoad, StartFloorPart } from './floor-part.ts';
import { SAMPLE_TENANT, SAMPLE_TEXT, sampleBody, sampleConversations } from './sample-event.ts';
import { sendBatches } from './send-batches.ts';

/** As the connection that appends: what is told to be committed is on disk, and no plan is kept from a young table. */
const SETTINGS = '-c synchronous_commit=on -c plan_cache_mode=force_custom_plan';

const INSERT = `
insert into events (conversation_id, tenant_id, partition, seq, position, command_id, part, at, type, body, text)
select * from unnest($1::text[], $2::text[], $3::integer[], $4::integer[], $5::bigint[], $6::text[], $7::integer[],
  $8::double precision[], $9::text[], $10::bytea[], $11::text[])`;

/** Commits each batch by one prepared statement, one at a time, into the table of events as Parley's schema has it. */
export const startRowWriter: StartFloorPart = async (url) => {
  const client = new Client({ connectionString: url, options: SETTINGS });
  await client.connect();
  const body = Buffer.from(sampleBody());
  const conversations = sampleConversations();
  let next = 0;

  function rows(size: number): unknown[] {
    const chosen = Array.from({ length: size }, () => {
      const conversation = conversations[next++ % conversations.length];
      if (!conversation) throw new RangeError('no conversation');
      return { ...conversation, seq: ++conversation.seq, position: next };
    });
    const at = Date.now();
    return [
      ...[chosen.map(({ id }) => id), chosen.map(() => SAMPLE_TENANT), chosen.map(({ partition }) => partition)],
      ...[chosen.map(({ seq }) => seq), chosen.map(({ position }) => position), chosen.map(() => newId())],
      ...[chosen.map(() => 0), chosen.map(() => at), chosen.map(() => 'message')],
      ...[chosen.map(() => body), chosen.map(() => SAMPLE_TEXT)],
    ];
  }
  return {
    async run(load: FloorLoad) {
      let last: Promise<unknown> = Promise.resolve();
      // One after the other: the connection takes no second statement while one runs.
      await sendBatches(load, () => {
        last = last.then(() => client.query({ name: 'insert', text: INSERT, values: rows(load.batchSize) }));
        last.catch(() => {});
      });
      await last;
    },
  };
};
