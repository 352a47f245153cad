import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from '@jest/globals';
import { watchOthers } from './watch-others.ts';

const BUSY = 'i=0; while [ $i -lt 300000 ]; do i=$((i+1)); done';

(process.platform === 'linux' ? it : it.skip)(
  'counts what a process has started as its own, when it is told of it',
  async () => {
    const child = spawn('/bin/sh', ['-c', `read line; sh -c '${BUSY}'; echo ready; read line`]);
    const [unaware, aware] = [watchOthers([]), watchOthers([child.pid ?? 0])];
    child.stdin.write('go\n');
    await once(child.stdout, 'data');
    const [withGrandchild, without] = [unaware(), aware()];
    child.kill('SIGKILL');
    // It was busy all the time: a good part of one processor of a machine with a few.
    expect(withGrandchild - without).toBeGreaterThan(0.01);
    expect(without).toBeGreaterThanOrEqual(0);
  },
);
